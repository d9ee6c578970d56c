package tn.marsa.shared;

import java.util.regex.Pattern;

/** A code of a code list. */
public record Code(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9_-]{1,40}");

    /** Refuses what is not of the form with {@link InvalidValue}. */
    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
