package tn.marsa.matching.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.Spelling;

/**
 * An address taken apart as far as an unknown form allows.
 *
 * @param house the first number, with a letter if one is written with it; null if there is none
 * @param postcode the last number of four or five digits; null if there is none
 * @param words the others in their order, kinds of streets left out
 */
public record Address(@Nullable String house, @Nullable String postcode, List<String> words) {

    private static final Set<String> KINDS = Set.of(
            "rue",
            "avenue",
            "av",
            "ave",
            "boulevard",
            "bd",
            "place",
            "impasse",
            "cite",
            "route",
            "street",
            "st",
            "road",
            "rd",
            "circuit",
            "crescent",
            "close",
            "court",
            "drive",
            "lane",
            "way",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "el",
            "al",
            "bis",
            "ter",
            "نهج",
            "شارع",
            "ساحه",
            "حي",
            "طريق",
            "زنقه");
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_HOUSE = 4;

    /** Never fails: what cannot be read is left out. */
    public static Address of(@Nullable String typed) {
        List<String> tokens = new ArrayList<>(
                Arrays.asList(Spelling.of(typed == null ? "" : typed).split(" ", -1)));
        String postcode = tokens.reversed().stream()
                .filter(token -> token.matches("[0-9]{4,5}"))
                .findFirst()
                .orElse(null);
        if (postcode != null) {
            tokens.remove(tokens.lastIndexOf(postcode));
        }
        String house = tokens.stream()
                .filter(token -> token.matches("[0-9]{1," + LONGEST_HOUSE + "}[a-z]?"))
                .findFirst()
                .orElse(null);
        return new Address(house, postcode, words(tokens));
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream()
                .filter(token -> token.length() > 1 && !KINDS.contains(token))
                .filter(token -> token.codePoints().allMatch(Character::isLetter))
                .limit(MOST_WORDS)
                .toList();
    }

    /** True if it says nothing that could be compared. */
    public boolean isEmpty() {
        return house == null && postcode == null && words.isEmpty();
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
