package tn.marsa.admin.registrations.fields;

import org.jspecify.annotations.Nullable;

/** The two answers to a question; unanswered is neither. */
public enum YesNo {
    YES,
    NO;

    /** The answer as the API has it. */
    public static @Nullable YesNo of(@Nullable Boolean answer) {
        if (answer == null) {
            return null;
        }
        return answer ? YES : NO;
    }

    /** The answer as the API takes it. */
    public static @Nullable Boolean answer(@Nullable YesNo given) {
        return given == null ? null : given == YES;
    }
}
