package tn.marsa.matching.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a name apart: articles go, particles stay with the name that follows, so that بن علي, Ben Ali and Benali meet. */
public final class NameParts {

    /** The parts of a name that count; of longer names the first ones. */
    public static final int MOST = 12;

    private static final int LONGEST = 40;
    private static final Pattern SCRIPTS_MEET =
            Pattern.compile("(?<=\\p{IsArabic})(?=[a-z])|(?<=[a-z])(?=\\p{IsArabic})");

    private NameParts() {}

    /** The parts in their order, {@link #MOST} at most; empty if there is none, or the name has no letter. */
    public static List<NamePart> of(@Nullable String name) {
        List<NamePart> parts = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        List<String> words = words(name);
        for (int i = 0; i < words.size() && parts.size() < MOST; i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (next == null || !Particles.leads(word, next)) {
                parts.add(part(before.toString(), word));
                before.setLength(0);
            } else if (!Particles.isArticle(word, next)) {
                before.append(Particles.oneFor(word));
            }
        }
        return parts;
    }

    /** All parts written as one word, as some write them: Nour Eddine, Noureddine. Null if there are not two or three. */
    public static @Nullable NamePart joined(List<NamePart> parts) {
        if (parts.size() < 2 || parts.size() > 3) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.spellings().getFirst()));
        return NamePart.of(Set.of(joined.toString()));
    }

    private static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : apart(Spelling.of(name)).split(" ", -1)) {
            String letters = letters(word);
            if (!letters.isEmpty()) {
                words.add(letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters);
            }
        }
        return words;
    }

    // A name in one script, as nearly all are, has no place where two meet.
    private static String apart(String spelling) {
        return Spelling.isArabic(spelling) ? SCRIPTS_MEET.matcher(spelling).replaceAll(" ") : spelling;
    }

    private static String letters(String word) {
        if (isOfLetters(word)) {
            return word;
        }
        return word.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static NamePart part(String before, String word) {
        Set<String> spellings = new LinkedHashSet<>();
        String bare = Particles.withoutArticle(word);
        if (!before.isEmpty()) {
            spellings.add(Particles.servantOf(before + bare));
        }
        // Of a servant of God the rest is no name: عبد الله is nobody's الله.
        if (!Particles.isServant(before)) {
            spellings.add(Particles.servantOf(bare));
            Particles.alternative(word).ifPresent(spellings::add);
        }
        return NamePart.of(spellings);
    }
}
