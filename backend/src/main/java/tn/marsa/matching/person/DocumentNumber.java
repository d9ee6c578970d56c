package tn.marsa.matching.person;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.CountryCode;

/**
 * The number of a travel document.
 *
 * @param number Latin capitals and digits
 * @param issuer null if it is not known
 */
public record DocumentNumber(String number, @Nullable CountryCode issuer) {

    /** Says nothing: a number never stands in a log. */
    @Override
    public String toString() {
        return "DocumentNumber";
    }
}
