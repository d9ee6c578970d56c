package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Marital status and guardian; each is null until given.
 *
 * @param maritalStatus a code of the list MARITAL_STATUS
 * @param guardian the guardian's unique identifier, 12 digits
 * @param guardianRelation what the guardian is to the child
 * @param unaccompanied true if a child under 16 came without a guardian
 */
public record Family(
        @Nullable String maritalStatus,
        @Nullable String guardian,
        @Nullable GuardianRelation guardianRelation,
        boolean unaccompanied) {}
