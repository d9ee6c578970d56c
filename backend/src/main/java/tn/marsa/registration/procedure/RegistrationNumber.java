package tn.marsa.registration.procedure;

import java.time.Year;
import java.util.Locale;
import tn.marsa.shared.OfficeCode;

/**
 * The number that people give a registration, for example {@code 1101-2026-00418}.
 *
 * @param sequence counts from 1 in each office and year; numbers may be missing, none comes twice
 */
public record RegistrationNumber(OfficeCode office, Year year, int sequence) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%d-%05d", office, year.getValue(), sequence);
    }
}
