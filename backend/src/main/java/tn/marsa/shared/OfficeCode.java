package tn.marsa.shared;

import java.util.regex.Pattern;

/** A foreigners' office: four digits. */
public record OfficeCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /** Refuses what is not of the form with {@link InvalidValue}. */
    public OfficeCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("officeCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
