package tn.marsa.admin.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be of the person described, and why.
 *
 * @param pair the pair that it makes with what it is compared with; null in a search
 * @param identifier its national reference; null as long as it is being registered, and of a restricted file
 * @param shown true if values are shown: the file is the own office's, or was opened for a purpose
 * @param name in Latin letters; null unless shown
 * @param nameArabic in Arabic letters; null unless shown
 * @param comparison field by field, in the order of the form; empty for a restricted file
 * @param decision what was decided of the pair; null as long as nothing was, and in a search
 */
public record Candidate(
        @Nullable String pair,
        @Nullable String identifier,
        Status status,
        Keeper office,
        Instant createdAt,
        boolean shown,
        @Nullable String name,
        @Nullable String nameArabic,
        MatchStrength strength,
        List<ComparedField> comparison,
        @Nullable DuplicateDecision decision)
        implements Serializable {

    /** The state of a file. */
    public enum Status {
        PROVISIONAL,
        ACTIVE,
        CLOSED,
        MERGED,
        ERASED
    }

    /** The office that keeps a file, its place in the language of the request. */
    public record Keeper(String code, String place) implements Serializable {}

    public Candidate {
        comparison = List.copyOf(comparison);
    }

    /** True as long as nobody has decided whether it is the same person. */
    public boolean isUndecided() {
        return decision == null;
    }

    /** True if only a supervisor decides. */
    public boolean isCertain() {
        return strength == MatchStrength.CERTAIN;
    }

    /** True if nobody but the head of its office learns more than that it is there. */
    public boolean isRestricted() {
        return comparison.isEmpty();
    }

    /** The names that are shown, the script of the language first. */
    public List<String> names(Locale language) {
        return inOrderOf(language, name, nameArabic);
    }

    /** Names in both scripts, the script of the language first; those alone that there are. */
    public static List<String> inOrderOf(Locale language, @Nullable String latin, @Nullable String arabic) {
        boolean arabicFirst = language.getLanguage().equals("ar");
        return Stream.of(arabicFirst ? arabic : latin, arabicFirst ? latin : arabic)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What speaks for one person, the strongest first. */
    List<ComparedField> speakingFor() {
        return comparison.stream()
                .filter(ComparedField::speaksFor)
                .sorted(Comparator.comparingInt(ComparedField::weight).reversed())
                .toList();
    }

    /** The fields that agree so, in the order of the form. */
    List<MatchField> fields(Agreement agreement) {
        return comparison.stream()
                .filter(compared -> compared.agreement() == agreement)
                .map(ComparedField::field)
                .toList();
    }
}
