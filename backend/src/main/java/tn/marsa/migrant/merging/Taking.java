package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * What the survivor of a merge takes from the other file, and what that makes of its groups.
 *
 * @param choices those chosen that differ, and of which the other file says something
 */
record Taking(TwoFiles files, Set<FieldChoice> choices, Correction correction, Fields other) {

    static Taking of(MixedFields mixed, TwoFiles files, Fields survivor, Fields merged, List<FieldChoice> chosen) {
        Set<FieldChoice> choices = mixed.takeable(chosen, survivor, merged);
        return new Taking(files, choices, new Correction(survivor, mixed.mix(survivor, merged, choices)), merged);
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
