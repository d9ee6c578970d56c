package tn.marsa.statistics.reading;

import java.util.List;
import tn.marsa.statistics.release.Release;

/**
 * How complete a period's registrations are: the SDL's type of the same name.
 *
 * @param offices those of which registrations are published
 * @param margin the typical error of one figure, rounded up
 */
record StatisticsQuality(Release release, List<FieldCompleteness> fields, List<OfficeCompleteness> offices, int margin)
        implements QualityResult {}
