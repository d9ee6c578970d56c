package tn.marsa.statistics.reading;

import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.plan.Dimension;

/** How far a coded field is known: the SDL's type of the same name. */
record FieldCompleteness(
        Dimension dimension,
        long registrations,
        long unknown,
        @Nullable Double knownPercent) {}
