package tn.marsa.admin.followup;

import org.jspecify.annotations.Nullable;

/** The words of a decision, as far as it has them. */
record DecisionWords(
        @Nullable String actNumber,
        @Nullable String reason,
        @Nullable String remedy) {}
