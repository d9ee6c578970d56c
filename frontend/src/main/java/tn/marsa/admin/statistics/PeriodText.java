package tn.marsa.admin.statistics;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Periods as people write them. */
final class PeriodText {

    private PeriodText() {}

    /**
     * A period in a language.
     *
     * @param period {@code 2026-03}, {@code 2026-Q1} or {@code 2026}
     * @return for example {@code 03/2026}, {@code T1 2026}, {@code 2026}
     */
    static String of(String period, Locale language) {
        if (period.length() == 4) {
            return period;
        }
        String year = period.substring(0, 4);
        return period.charAt(5) == 'Q'
                ? I18NProvider.translate(language, "statistics.quarter", period.substring(6), year)
                : period.substring(5) + "/" + year;
    }
}
