package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.rights.Correction;
import tn.marsa.shared.FieldProblem;

/**
 * What the survivor of a merge takes from the other file: whole groups, those chosen that differ. Of a group of which the other file
 * says nothing nothing is taken.
 */
record Taking(TwoFiles files, Correction correction, Fields other) {

    /** The groups that can be chosen: the others tell of a registration, which is over. */
    static final Set<FieldGroup> OF_THE_PERSON =
            EnumSet.complementOf(EnumSet.of(FieldGroup.RECEPTION, FieldGroup.DOCUMENTS));

    static Taking of(TwoFiles files, Fields survivor, Fields merged, Set<FieldGroup> chosen) {
        Set<FieldGroup> differing = chosen.stream()
                .filter(group -> !Objects.equals(
                        survivor.given().get(group), merged.given().get(group)))
                .collect(Collectors.toSet());
        return new Taking(files, new Correction(survivor, merged.only(differing)), merged);
    }

    Set<FieldGroup> groups() {
        return correction.corrected().given().keySet();
    }

    /** What the survivor's groups were that are given other values. */
    Fields former() {
        return correction.kept().only(groups());
    }

    /** As a correction of the survivor; and nobody is their own guardian. */
    CheckedFields checked(Circumstances now) {
        CheckedFields checked = correction.checked(now);
        List<FieldProblem> problems = new ArrayList<>(checked.problems());
        if (isGuardian(files.survivor().identifier(), other)
                || isGuardian(files.merged().identifier(), correction.kept())) {
            problems.add(new FieldProblem("merged", FieldProblem.Code.CONTRADICTION, List.of()));
        }
        return new CheckedFields(checked.fields(), problems);
    }

    private static boolean isGuardian(@Nullable UniqueIdentifier person, Fields of) {
        return Stream.ofNullable(of.family())
                .map(Family::guardian)
                .anyMatch(guardian -> guardian != null && guardian.equals(person));
    }
}
