package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.DOCUMENT_NUMBER;
import static tn.marsa.migrant.fields.Characters.LINES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.CountryCode;

/**
 * The travel document, or its absence.
 *
 * @param issuer the state or authority that issued it, ICAO Doc 9303
 * @param expiresOn last day of validity
 * @param absence why there is none; with the kind NONE only
 */
public record TravelDocument(
        @Nullable TravelDocumentKind kind,
        @Nullable String number,
        @Nullable CountryCode issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String absence)
        implements Group {

    static final TravelDocument NONE = new TravelDocument(null, null, null, null, null, null);

    public TravelDocument {
        number = Text.tidyNumber(number);
        absence = Text.tidy(absence);
    }

    @Override
    public void check(Checks checks) {
        boolean absent = kind == TravelDocumentKind.NONE;
        checks.field("kind", kind).needed();
        checks.text("number", number, DOCUMENT_NUMBER, 20).neededIf(!absent).absentIf(absent);
        checks.country("issuer", issuer, CodeListName.COUNTRY, CodeListName.TRAVEL_DOCUMENT_CODE)
                .neededIf(!absent)
                .absentIf(absent);
        checks.past("issuedOn", issuedOn).absentIf(absent);
        checks.field("expiresOn", expiresOn)
                .neededIf(!absent)
                .absentIf(absent)
                .contradictsIf(expiresOn != null && issuedOn != null && !expiresOn.isAfter(issuedOn));
        checks.text("absence", absence, LINES, 500).neededIf(absent).absentIf(kind != null && !absent);
    }

    @Override
    public TravelDocument masked() {
        return new TravelDocument(kind, Masked.butForTheEnd(number), issuer, issuedOn, expiresOn, absence);
    }

    @Override
    public TravelDocument unmasked(Group kept) {
        if (!(kept instanceof TravelDocument was)) {
            return this;
        }
        TravelDocument shown = was.masked();
        return new TravelDocument(
                kind, Masked.unmask(number, shown.number, was.number), issuer, issuedOn, expiresOn, absence);
    }
}
