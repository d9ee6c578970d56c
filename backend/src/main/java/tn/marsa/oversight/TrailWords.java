package tn.marsa.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The codes of a row of the trail in a reader's words. */
@Component
class TrailWords {

    // What follows the dot in them ends with an id, which only tells one sealed text from another.
    private static final Set<String> TOLD_APART = Set.of("LOOK", "GRANT", "REQUISITION", "WAS", "WHY", "DECISION");
    private static final Pattern AN_ID = Pattern.compile("\\.?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");

    // What follows the dot in them is a group or a field.
    private static final Set<String> IN_WORDS = Set.of("REVEALED", "WAS");

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Each code in words, parted by a point; one that has no word, such as a number, stands as it is.
     *
     * @param codes parted by blanks; what follows a dot in one is left as it is, unless it is a group, a field or a mere id
     */
    String of(String codes, Locale language) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> word(code, language))
                .collect(Collectors.joining(" · "));
    }

    private String word(String code, Locale language) {
        int dot = code.indexOf('.');
        if (dot < 0) {
            return known(code, language);
        }
        String name = code.substring(0, dot);
        String more = code.substring(dot + 1);
        String said = TOLD_APART.contains(name) ? AN_ID.matcher(more).replaceFirst("") : more;
        String word = known(name, language);
        return said.isEmpty() ? word : word + " " + (IN_WORDS.contains(name) ? known(said, language) : said);
    }

    private String known(String code, Locale language) {
        return String.valueOf(messages.getMessage("trail." + code, null, code, language));
    }
}
