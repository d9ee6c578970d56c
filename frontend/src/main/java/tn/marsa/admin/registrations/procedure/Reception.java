package tn.marsa.admin.registrations.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Reception; every part is null until given.
 *
 * @param ticket of the queue in the hall
 * @param language that the conversation is held in, a code of the list LANGUAGE
 * @param interpreter name of the interpreter; null if none was needed
 * @param noticeUnderstood true if the notice on personal data was given and understood
 */
public record Reception(
        @Nullable String ticket,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable Boolean noticeUnderstood) {}
