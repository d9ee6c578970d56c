package tn.marsa.shared;

import java.util.regex.Pattern;

/** A state or authority: ISO 3166-1 alpha-3, or a code of ICAO Doc 9303 part 3, which may be one letter. */
public record CountryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}");

    /** Refuses what is not of the form with {@link InvalidValue}. */
    public CountryCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("countryCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
