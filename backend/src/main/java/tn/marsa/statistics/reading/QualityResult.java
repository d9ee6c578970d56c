package tn.marsa.statistics.reading;

/** How complete a period's registrations are, or why that is not told: the SDL's union of the same name. */
sealed interface QualityResult permits StatisticsQuality, PeriodNotReleased {}
