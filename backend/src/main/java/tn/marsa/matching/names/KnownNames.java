package tn.marsa.matching.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Frequent names in both scripts, {@code matching/spellings.csv}: Arabic, then Latin spellings, the usual one in Tunisia first. */
final class KnownNames {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Map<String, String> latin = new HashMap<>();
    private final Map<String, String> arabic = new HashMap<>();

    private KnownNames() {}

    /**
     * Reads the table.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static KnownNames read() {
        var known = new KnownNames();
        try {
            new ClassPathResource("matching/spellings.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(known::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        List<String> latinSpellings = List.of(cells[1].split("\\|", -1));
        latin.putIfAbsent(arabicKey(cells[0]), latinSpellings.getFirst());
        latinSpellings.forEach(spelling -> arabic.putIfAbsent(latinKey(spelling), cells[0]));
    }

    /** How a name in Arabic letters is usually spelt in Latin ones; empty if the table does not know it. */
    Optional<String> latin(String part) {
        return Optional.ofNullable(latin.get(arabicKey(part)));
    }

    /** How a name in Latin letters is written in Arabic ones; empty if the table does not know it. */
    Optional<String> arabic(String part) {
        return Optional.ofNullable(arabic.get(latinKey(part)));
    }

    // The hamza and the two dots of a final letter are left out as often as they are written.
    private static String arabicKey(String text) {
        return NO_LETTER
                .matcher(ArabicParts.plain(text))
                .replaceAll("")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    private static String latinKey(String text) {
        return NO_LETTER.matcher(ArabicSpelling.plain(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
