package tn.marsa.admin.registrations.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The travel document, or its absence; every part is null until given.
 *
 * @param kind its kind, or that there is none
 * @param number 1 to 20 Latin letters, digits and hyphens
 * @param issuer the state or authority that issued it, ICAO Doc 9303
 * @param issuedOn date of issue
 * @param expiresOn last day of validity
 * @param absence why there is none; null where there is one
 */
public record TravelDocument(
        @Nullable TravelDocumentKind kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String absence) {

    /** True if its last day of validity is over; false where none is given. */
    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }
}
