package tn.marsa.oversight;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The codes of a row of the trail in a reader's words. */
@Component
class TrailWords {

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Each code in words, parted by a point; one that has no word, such as a number, stands as it is.
     *
     * @param codes parted by blanks; what follows a dot in one is left as it is
     */
    String of(String codes, Locale language) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> word(code, language))
                .collect(Collectors.joining(" · "));
    }

    // What follows the dot in LOOK.<id> only tells one sealed reason from another.
    private String word(String code, Locale language) {
        int dot = code.indexOf('.');
        String name = dot < 0 ? code : code.substring(0, dot);
        String word = messages.getMessage("trail." + name, null, name, language);
        return dot < 0 || word == null || name.equals("LOOK") || name.equals("GRANT") || name.equals("REQUISITION")
                ? String.valueOf(word)
                : word + " " + code.substring(dot + 1);
    }
}
