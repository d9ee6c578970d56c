package tn.marsa.signin.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tn.marsa.shared.InvalidValue;

/** The name of an account: 3 to 64 of {@code a-z 0-9 . _ -}, beginning with a letter. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    /** Refuses what is not of the form with {@link InvalidValue}. */
    public Username {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("username");
        }
    }

    /** Reads what somebody typed, in capitals or not, with spaces around it or not; empty if no account can have that name. */
    public static Optional<Username> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new Username(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
