package tn.marsa.matching.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.Spelling;

/**
 * An address taken apart as far as an unknown form allows.
 *
 * @param house the first number, with a letter if one is written with it; null if there is none
 * @param postcode the last number of four or five digits; null if there is none
 * @param words in their order, kinds of streets left out
 * @param streets those of them that do not stand in the last part, which names the town; all of them if there are no parts
 */
public record Address(@Nullable String house, @Nullable String postcode, List<String> words, List<String> streets) {

    private static final Set<String> KINDS =
            Set.of(("rue avenue av ave boulevard bd place impasse cite route street st road rd "
                            + "circuit crescent close court drive lane way de du des la le les el al bis ter "
                            + "نهج شارع ساحه حي طريق زنقه")
                    .split(" ", -1));
    private static final Pattern SEGMENTS = Pattern.compile("[,،;\\n]");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{4,5}");
    private static final Pattern HOUSE = Pattern.compile("[0-9]{1,4}[a-z]?");
    private static final int MOST_WORDS = 20;

    /** Never fails: what cannot be read is left out. */
    public static Address of(@Nullable String typed) {
        List<List<String>> segments = new ArrayList<>();
        for (String segment : SEGMENTS.split(typed == null ? "" : typed, MOST_WORDS)) {
            segments.add(new ArrayList<>(Arrays.asList(Spelling.of(segment).split(" ", -1))));
        }
        List<String> all = segments.stream().flatMap(List::stream).toList();
        String postcode = first(all.reversed(), POSTCODE);
        String house = first(postcode == null ? all : all.subList(0, all.lastIndexOf(postcode)), HOUSE);
        segments.replaceAll(Address::words);
        segments.removeIf(List::isEmpty);
        List<String> words =
                segments.stream().flatMap(List::stream).limit(MOST_WORDS).toList();
        int town = segments.size() > 1 ? segments.getLast().size() : 0;
        return new Address(house, postcode, words, words.subList(0, Math.max(0, words.size() - town)));
    }

    private static @Nullable String first(List<String> tokens, Pattern form) {
        return tokens.stream()
                .filter(token -> form.matcher(token).matches())
                .findFirst()
                .orElse(null);
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream()
                .filter(token -> token.length() > 1 && !KINDS.contains(token))
                .filter(token -> token.codePoints().allMatch(Character::isLetter))
                .toList();
    }

    /** Each two letters that follow each other, as if there were no spaces: words are parted and joined at will. */
    public Set<String> pairsOfLetters() {
        String text = String.join("", words);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Says nothing: an address never stands in a log. */
    @Override
    public String toString() {
        return "Address";
    }
}
