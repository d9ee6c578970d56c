package tn.marsa.statistics.reading;

import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.plan.Category;

/** How complete an office's registrations are: the SDL's type of the same name. */
record OfficeCompleteness(
        Category office,
        long registrations,
        long incomplete,
        @Nullable Double completePercent) {}
