package tn.marsa.migrant.rights;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;

/**
 * What a correction makes of a person's fields.
 *
 * @param kept what was there
 * @param corrected the groups given, with what is kept in place of each value that came back masked
 */
public record Correction(Fields kept, Fields corrected) {

    // Reception and supporting documents tell of the registration, which is over.
    private static final Set<FieldGroup> OF_THE_PERSON =
            EnumSet.complementOf(EnumSet.of(FieldGroup.RECEPTION, FieldGroup.DOCUMENTS));

    static Correction of(Fields kept, Fields given) {
        return new Correction(kept, given.unmasked(kept));
    }

    /** Everything known of the person afterwards. */
    public Fields all() {
        return kept.with(corrected);
    }

    /**
     * The corrected groups must be right and complete, and the others as right as they were: what has become wrong there over the years
     * does not stand in the way.
     */
    public CheckedFields checked(Circumstances now) {
        Set<FieldGroup> changed = corrected.given().keySet();
        Set<FieldGroup> others = EnumSet.copyOf(OF_THE_PERSON);
        others.removeAll(changed);
        List<?> known = kept.problems(others, Set.of(), now);
        return new CheckedFields(
                all(),
                all().problems(OF_THE_PERSON, changed, now).stream()
                        .filter(problem -> !known.contains(problem))
                        .toList());
    }
}
