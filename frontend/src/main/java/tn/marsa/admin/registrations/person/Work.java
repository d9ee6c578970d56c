package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Education and occupation; each is null until given.
 *
 * @param education a code of the list EDUCATION (ISCED 2011)
 * @param activity a code of the list ACTIVITY
 * @param occupation a code of the list OCCUPATION (ISCO-08 major groups)
 * @param employerOrSchool its name
 */
public record Work(
        @Nullable String education,
        @Nullable String activity,
        @Nullable String occupation,
        @Nullable String employerOrSchool) {}
