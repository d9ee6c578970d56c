package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.Skeletons;
import tn.marsa.matching.names.Spelling;
import tn.marsa.matching.person.Description;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.PartialDate;

/**
 * Compares persons as I. P. Fellegi and A. B. Sunter do (A Theory for Record Linkage, 1969): each field that is known of both speaks
 * for or against one person, what is missing is silent.
 */
public final class Scoring {

    private static final double CLOSE_PLACE = 0.9;

    private final Weights weights;
    private final NameComparison names;

    public Scoring(Weights weights) {
        this.weights = weights;
        this.names = new NameComparison(weights);
    }

    /** Compares two; the order of the two does not matter. */
    public Score compare(Description described, Description candidate) {
        return compareAll(described, List.of(candidate)).getFirst();
    }

    /** Compares one with each of the others, in their order: cheaper than one by one. */
    public List<Score> compareAll(Description described, List<Description> candidates) {
        Person person = Person.of(described);
        return candidates.stream()
                .map(candidate -> compare(person, Person.of(candidate)))
                .toList();
    }

    private Score compare(Person one, Person other) {
        NameAgreement name = names.compare(one.names(), other.names());
        Description some = one.described();
        Description others = other.described();
        Level birth = birth(some.birth(), others.birth());
        List<ComparedField> fields = new ArrayList<>(List.of(name.surname(), name.given()));
        // It is asked for where a culture needs it, and not spoken of elsewhere.
        if (!one.mother().isEmpty() || !other.mother().isEmpty()) {
            fields.add(names.compareMothers(one.mother(), other.mother()));
        }
        fields.addAll(List.of(
                compared(MatchField.BIRTH_DATE, birth),
                compared(MatchField.BIRTH_PLACE, place(one.place(), other.place())),
                compared(MatchField.SEX, sex(some.sex(), others.sex())),
                compared(MatchField.NATIONALITY, nationality(some.citizenships(), others.citizenships())),
                compared(MatchField.DOCUMENT, DocumentComparison.compare(some.document(), others.document())),
                compared(MatchField.PHONE, phone(one.phone(), other.phone())),
                compared(MatchField.ADDRESS, AddressComparison.compare(one.address(), other.address()))));
        if (isAnother(name) || birth == Level.BIRTH_DIFFERENT) {
            new Household(weights.thresholds().household()).lessen(fields);
        }
        double bits = fields.stream().mapToDouble(ComparedField::bits).sum();
        MatchStrength strength = DocumentComparison.isCertain(some, others)
                ? MatchStrength.CERTAIN
                : weights.thresholds().strength(bits);
        return new Score(bits, strength, fields);
    }

    private boolean isAnother(NameAgreement name) {
        return name.given().agreement() != Agreement.MISSING
                && !name.isGivenSame()
                && name.given().bits() < weights.thresholds().another();
    }

    private ComparedField compared(MatchField field, @Nullable Level level) {
        return level == null
                ? ComparedField.missing(field)
                : new ComparedField(field, level.agreement(), weights.bits(level));
    }

    private static @Nullable Level birth(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null || other == null ? null : BirthComparison.compare(one, other);
    }

    private static @Nullable Level place(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return null;
        }
        if (Spelling.isArabic(one) != Spelling.isArabic(other)) {
            Set<String> shared = new HashSet<>(Skeletons.of(one));
            shared.retainAll(Skeletons.of(other));
            // A place may have another name altogether in another language.
            return shared.isEmpty() ? null : Level.PLACE_CLOSE;
        }
        if (one.equals(other)) {
            return Level.PLACE_SAME;
        }
        return JaroWinkler.similarity(one, other) >= CLOSE_PLACE ? Level.PLACE_CLOSE : Level.PLACE_DIFFERENT;
    }

    private static @Nullable Level sex(@Nullable Sex one, @Nullable Sex other) {
        if (one == null || other == null || one == Sex.X || other == Sex.X) {
            return null;
        }
        return one == other ? Level.SEX_SAME : Level.SEX_DIFFERENT;
    }

    private static @Nullable Level nationality(List<CountryCode> some, List<CountryCode> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return null;
        }
        Set<CountryCode> all = new HashSet<>(some);
        if (all.equals(new HashSet<>(others))) {
            return Level.NATIONALITY_SAME;
        }
        return others.stream().anyMatch(all::contains) ? Level.NATIONALITY_CLOSE : Level.NATIONALITY_DIFFERENT;
    }

    private static @Nullable Level phone(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return null;
        }
        return one.equals(other) ? Level.PHONE_SAME : Level.PHONE_DIFFERENT;
    }
}
