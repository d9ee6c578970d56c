package tn.marsa.matching.names;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in a name that are no name of their own: articles, "son of", "servant of", "from". */
final class Particles {

    private static final Map<String, String> LEADING = Map.ofEntries(
            Map.entry("ibn", "ben"),
            Map.entry("bin", "ben"),
            Map.entry("ben", "ben"),
            Map.entry("bint", "bent"),
            Map.entry("bent", "bent"),
            Map.entry("abu", "abou"),
            Map.entry("abou", "abou"),
            Map.entry("abi", "abou"),
            Map.entry("ابن", "بن"),
            Map.entry("ابي", "ابو"));
    private static final Set<String> LEADING_AS_THEY_ARE = Set.of(
            "ould", "oulad", "ait", "bou", "umm", "oum", "mc", "mac", "st", "saint", "de", "da", "do", "dos", "das",
            "di", "del", "della", "du", "des", "la", "le", "van", "von", "der", "den", "ter", "ten", "o", "d", "بن",
            "بنت", "ولد", "ابو", "بو", "ام", "ايت", "اولاد", "عبد");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ال", "ul");
    // Before these letters l becomes the letter itself: ar-Rashid, es-Salem.
    private static final Pattern SUN_ARTICLE = Pattern.compile("[ae]([tdrszn]|sh|ch|th|dh)");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeiou]{1,2}(?:[lrsztdn]|sh|ch))?");
    private static final Pattern SERVANT_IN_ONE = Pattern.compile("abd[aeiou]{1,2}l(?=.{2})");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^ال(?=..)");
    private static final Pattern LATIN_ARTICLE = Pattern.compile("^[ae]l(?=[^aeiouy].)(?=.{3})");

    private Particles() {}

    /** True if the word belongs to the next one. */
    static boolean leads(String word, String next) {
        return isArticle(word, next)
                || LEADING.containsKey(word)
                || LEADING_AS_THEY_ARE.contains(word)
                || SERVANT.matcher(word).matches();
    }

    static boolean isArticle(String word, String next) {
        return ARTICLES.contains(word) || (SUN_ARTICLE.matcher(word).matches() && next.startsWith(word.substring(1)));
    }

    /** The one spelling of a particle. */
    static String oneFor(String word) {
        return SERVANT.matcher(word).matches() ? "abd" : LEADING.getOrDefault(word, word);
    }

    static boolean isServant(String before) {
        return before.endsWith("abd") || before.endsWith("عبد");
    }

    /** A compound with Abdul without its article: Abdelaziz and عبدالعزيز as abdaziz and عبدعزيز. */
    static String servantOf(String word) {
        return word.startsWith("عبدال") && word.length() > 6
                ? "عبد" + word.substring(5)
                : SERVANT_IN_ONE.matcher(word).replaceFirst("abd");
    }

    /** The Arabic article is always an article, as it is written with its noun. */
    static String withoutArticle(String word) {
        return ARABIC_ARTICLE.matcher(word).replaceFirst("");
    }

    /** The word as it may also be meant: without a Latin article, which Elvis has none of; with an Arabic one, which الياس has none of. */
    static Optional<String> alternative(String word) {
        String without = LATIN_ARTICLE.matcher(word).replaceFirst("");
        if (!without.equals(word)) {
            return Optional.of(without);
        }
        boolean vowelFollows = word.length() > 3 && word.startsWith("ال") && "اوي".indexOf(word.charAt(2)) >= 0;
        return vowelFollows ? Optional.of(word) : Optional.empty();
    }
}
