package tn.marsa.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place after a row in a list that has the newest first: when that row was written, and its own id, which tells rows of one
 * microsecond apart. Never the id of a file or of a person.
 */
public record PlaceInTime(Instant at, UUID id) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,16}):([0-9a-f-]{36})");

    /** Reads what {@link #toString()} wrote; anything else is refused with {@link InvalidValue}. */
    public static PlaceInTime parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), US_ASCII));
            if (!parts.matches()) {
                throw new InvalidValue("cursor");
            }
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
            return new PlaceInTime(at, UUID.fromString(parts.group(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidValue("cursor");
        }
    }

    /** The place that a client names, null for the beginning; else {@link RequestRefused} with INVALID_VALUE at {@code after}. */
    public static @Nullable PlaceInTime ofArgument(@Nullable String after) {
        try {
            return after == null ? null : parse(after);
        } catch (InvalidValue notACursor) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "after");
        }
    }

    @Override
    public String toString() {
        String place = ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(US_ASCII));
    }
}
