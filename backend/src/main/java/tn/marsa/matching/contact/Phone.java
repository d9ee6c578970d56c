package tn.marsa.matching.contact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.Spelling;

/** One form of a phone number. */
public final class Phone {

    private static final Pattern PREFIX_OF_TUNISIA = Pattern.compile("^(00)?216(?=[0-9]{8}$)");

    private Phone() {}

    /** Its digits, without the prefix of Tunisia, which many leave out; null if there are none. */
    public static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String digits = PREFIX_OF_TUNISIA
                .matcher(Spelling.of(typed).replaceAll("[^0-9]", ""))
                .replaceFirst("");
        return digits.isEmpty() ? null : digits;
    }
}
