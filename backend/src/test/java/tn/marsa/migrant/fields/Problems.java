package tn.marsa.migrant.fields;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import tn.marsa.shared.FieldProblem;

/** What checks find, written short: {@code names.surname REQUIRED}. */
final class Problems {

    private Problems() {}

    /** What is wrong with a group that is being saved. */
    static List<String> saving(FieldGroup name, Group group) {
        return saving(Fields.of(Map.of(name, group)), name);
    }

    /** What is wrong with one group of those fields while it is being saved. */
    static List<String> saving(Fields fields, FieldGroup name) {
        return written(fields.problems(EnumSet.of(name), EnumSet.noneOf(FieldGroup.class), Persons.circumstances()));
    }

    /** What one group of those fields lacks when its stage is left. */
    static List<String> leaving(Fields fields, FieldGroup name) {
        return leaving(fields, name, RegisteredAs.NEW);
    }

    static List<String> leaving(Fields fields, FieldGroup name, RegisteredAs registeredAs) {
        return written(fields.problems(
                EnumSet.noneOf(FieldGroup.class), EnumSet.of(name), Persons.circumstances(registeredAs)));
    }

    private static List<String> written(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
