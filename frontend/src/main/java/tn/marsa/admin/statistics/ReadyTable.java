package tn.marsa.admin.statistics;

import java.util.List;

/**
 * A table that is ready-made.
 *
 * @param name in the reader's language
 * @param granularities the kinds of period that are released in it
 */
record ReadyTable(
        String code, Group group, String name, String measure, List<String> by, List<Granularity> granularities) {

    /** Who asks for it. */
    enum Group {
        UNITED_NATIONS,
        RESIDENCE_PERMITS,
        TUNISIA_HIMS,
        CURRENT
    }

    /** True if releases of that kind of period hold it. */
    boolean isOf(Release release) {
        return granularities.contains(release.granularity());
    }
}
