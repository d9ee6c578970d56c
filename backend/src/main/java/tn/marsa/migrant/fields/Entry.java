package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.DOCUMENT_NUMBER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;

/**
 * Entry into the territory.
 *
 * @param date as declared or stamped
 * @param stamped true if the travel document bears the entry stamp
 * @param previousCountry of usual residence, ISO 3166-1
 */
public record Entry(
        @Nullable LocalDate date,
        @Nullable Code crossing,
        @Nullable Boolean stamped,
        @Nullable VisaKind visa,
        @Nullable String visaNumber,
        @Nullable CountryCode previousCountry)
        implements Group {

    static final Entry NONE = new Entry(null, null, null, null, null, null);

    public Entry {
        visaNumber = Text.tidyNumber(visaNumber);
    }

    @Override
    public void check(Checks checks) {
        // Who came long before the register may not remember more than when, and from where.
        boolean justCame = checks.circumstances().registeredAs() == RegisteredAs.NEW;
        checks.past("date", date)
                .needed()
                .contradictsIf(isBeforeBirth(checks.all().birth()));
        checks.code("crossing", crossing, CodeListName.BORDER_CROSSING).neededIf(justCame);
        checks.field("stamped", stamped).neededIf(justCame);
        checks.field("visa", visa).neededIf(justCame);
        checks.text("visaNumber", visaNumber, DOCUMENT_NUMBER, 20).absentIf(visa == VisaKind.EXEMPT);
        checks.country("previousCountry", previousCountry, CodeListName.COUNTRY).needed();
    }

    private boolean isBeforeBirth(@Nullable Birth birth) {
        return date != null
                && birth != null
                && birth.date() != null
                && date.isBefore(birth.date().earliest());
    }

    @Override
    public Entry masked() {
        return new Entry(date, crossing, stamped, visa, Masked.butForTheEnd(visaNumber), previousCountry);
    }

    @Override
    public Entry unmasked(Group kept) {
        if (!(kept instanceof Entry was)) {
            return this;
        }
        Entry shown = was.masked();
        return new Entry(
                date,
                crossing,
                stamped,
                visa,
                Masked.unmask(visaNumber, shown.visaNumber, was.visaNumber),
                previousCountry);
    }
}
