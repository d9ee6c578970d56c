package tn.marsa.matching.names;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Proposes a name in the other script: known names as Tunisian offices spell them, any other letter by letter. */
@Service
public class Transliterate {

    private static final int LONGEST = 150;
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]+");

    private final KnownNames known = KnownNames.read();

    /**
     * A name in another script, up to 150 characters of what a name field of that script takes.
     *
     * @param name in the script that it is known in, 1 to 150 characters
     * @throws RequestRefused at {@code text} if it is longer, or if nothing in it can be spelt
     */
    public String propose(String name, Script to) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw refused();
        }
        String plain = COMPATIBLE.normalize(name);
        String proposed = Stream.of(to == Script.LATIN ? ArabicParts.of(plain) : BETWEEN.split(plain))
                .map(part -> to == Script.LATIN ? latin(part) : arabic(part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (proposed.isEmpty()) {
            throw refused();
        }
        return shortened(proposed);
    }

    private String latin(String part) {
        return known.latin(part).orElseGet(() -> LatinSpelling.of(part));
    }

    private String arabic(String part) {
        return known.arabic(part)
                .orElseGet(() -> List.of(part.split("-", -1)).stream()
                        .map(piece -> known.arabic(piece).orElseGet(() -> ArabicSpelling.of(piece)))
                        .filter(piece -> !piece.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static String shortened(String proposed) {
        return proposed.codePointCount(0, proposed.length()) <= LONGEST
                ? proposed
                : proposed.substring(0, proposed.offsetByCodePoints(0, LONGEST)).strip();
    }

    private static RequestRefused refused() {
        return new RequestRefused(ErrorCode.INVALID_VALUE, "text");
    }
}
