package tn.marsa.shared;

import java.util.regex.Pattern;

/** A governorate, ISO 3166-2:TN. */
public record GovernorateCode(String value) {

    private static final Pattern FORM = Pattern.compile("TN-[0-9]{2}");

    /** Refuses what is not of the form with {@link InvalidValue}. */
    public GovernorateCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("governorateCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
