package tn.marsa.matching.scoring;

import java.util.Locale;
import tn.marsa.shared.PartialDate;

/** How two dates of birth agree, each as far as it is known. */
final class BirthComparison {

    private BirthComparison() {}

    static Level compare(PartialDate one, PartialDate other) {
        if (one.day() > 0 && other.day() > 0 && !isDefault(one) && !isDefault(other)) {
            return days(one, other);
        }
        if (isDefault(one) && one.equals(other)) {
            return Level.BIRTH_DEFAULT;
        }
        boolean monthsKnown = isMonthKnown(one) && isMonthKnown(other);
        if (one.year() == other.year() && monthsKnown) {
            return one.month() == other.month() ? Level.BIRTH_MONTH : Level.BIRTH_OTHER_DAY;
        }
        return switch (Math.abs(one.year() - other.year())) {
            case 0 -> Level.BIRTH_YEAR;
            case 1 -> monthsKnown ? Level.BIRTH_DIFFERENT : Level.BIRTH_NEAR;
            default -> Level.BIRTH_DIFFERENT;
        };
    }

    // Whoever knows no more than the year is often written down as of the first of January.
    private static boolean isDefault(PartialDate date) {
        return date.month() == 1 && date.day() == 1;
    }

    private static boolean isMonthKnown(PartialDate date) {
        return date.month() > 0 && !isDefault(date);
    }

    private static Level days(PartialDate one, PartialDate other) {
        if (one.equals(other)) {
            return Level.BIRTH_SAME;
        }
        if (one.year() == other.year() && one.month() == other.day() && one.day() == other.month()) {
            return Level.BIRTH_SWAPPED;
        }
        boolean yearAlone = one.month() == other.month() && one.day() == other.day();
        if (Slip.between(digits(one), digits(other)) || (yearAlone && Math.abs(one.year() - other.year()) == 1)) {
            return Level.BIRTH_SLIP;
        }
        return one.year() == other.year() ? Level.BIRTH_OTHER_DAY : Level.BIRTH_DIFFERENT;
    }

    private static String digits(PartialDate date) {
        return String.format(Locale.ROOT, "%04d%02d%02d", date.year(), date.month(), date.day());
    }
}
