package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail; what is null narrows nothing.
 *
 * @param file an identifier as it was typed
 * @param staff the name that colleagues see
 * @param office its code
 * @param from the first day, in Tunis
 * @param to the last day, in Tunis
 */
record TrailQuestion(
        @Nullable String file,
        @Nullable String staff,
        @Nullable String office,
        @Nullable TrailPurpose purpose,
        @Nullable TrailAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}
