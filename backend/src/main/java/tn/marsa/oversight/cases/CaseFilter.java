package tn.marsa.oversight.cases;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.StaffId;

/**
 * Which cases a list holds; what is null narrows nothing.
 *
 * @param assignee whose to explain
 */
record CaseFilter(
        @Nullable CaseState state,
        @Nullable CaseRule rule,
        @Nullable StaffId assignee) {}
