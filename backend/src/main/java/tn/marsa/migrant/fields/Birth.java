package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.PartialDate;

/**
 * Birth.
 *
 * @param date as far as it is known
 * @param country ISO 3166-1
 */
public record Birth(
        @Nullable PartialDate date,
        @Nullable CountryCode country,
        @Nullable String place) implements Group {

    static final Birth NONE = new Birth(null, null, null);

    private static final int GUARDED_UNTIL = 16;

    public Birth {
        place = Text.tidy(place);
    }

    /** Null if it is not known. */
    public @Nullable Integer year() {
        return date == null ? null : date.year();
    }

    @Override
    public void check(Checks checks) {
        LocalDate earliest = date == null ? null : date.earliest();
        LocalDate latest = date == null ? null : date.latest();
        checks.past("date", earliest, latest).needed();
        checks.country("country", country, CodeListName.COUNTRY).needed();
        checks.text("place", place, LINE, 150);
    }

    /**
     * True if the person may be under 16: where the date leaves it open the person is given the benefit of the doubt (UN Committee
     * on the Rights of the Child, general comment 6). False if there is no date.
     */
    boolean mayBeUnder16(LocalDate today) {
        return date != null && date.latest().isAfter(today.minusYears(GUARDED_UNTIL));
    }

    /** True if the person is 16 or older, whatever the date leaves open; false if there is no date. */
    boolean isSurely16(LocalDate today) {
        return date != null && !mayBeUnder16(today);
    }
}
