package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tn.marsa.shared.InvalidValue;

/**
 * The place after a file in the list of an office's files, newest first. It says when that file began and how many of those that
 * began in the same microsecond are behind it; so it needs no id, which would name a person's file.
 *
 * @param passed how many files of that microsecond were listed already
 */
record FileCursor(Instant createdAt, int passed) {

    /** The beginning of the list. Never asked of the database: MariaDB finds no DATETIME before a parameter later than 2038. */
    static final FileCursor START = new FileCursor(Instant.parse("9999-12-31T00:00:00Z"), 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,17}):([0-9]{1,4})");

    /** The place after this file, where {@code this} is the place after the one before it. */
    FileCursor after(MigrantFile file) {
        return new FileCursor(file.createdAt(), file.createdAt().equals(createdAt) ? passed + 1 : 1);
    }

    /** Reads what {@link #toString()} wrote; anything else is refused with {@link InvalidValue}. */
    static FileCursor parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), US_ASCII));
            if (!parts.matches()) {
                throw new InvalidValue("cursor");
            }
            Instant createdAt = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
            return new FileCursor(createdAt, Integer.parseInt(parts.group(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidValue("cursor");
        }
    }

    @Override
    public String toString() {
        String place = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + ":" + passed;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(US_ASCII));
    }
}
