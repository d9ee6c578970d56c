package tn.marsa.migrant.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.FieldProblem;

/** Checks the fields of one group. Of each field the first problem found is kept, in the order in which fields are checked. */
public final class Checks {

    // Older than anybody: the oldest age ever verified is 122.
    static final int YEARS_BACK = 130;

    private final FieldGroup group;
    private final Fields all;
    private final boolean leaving;
    private final Circumstances circumstances;
    private final Map<String, FieldProblem> problems = new LinkedHashMap<>();

    Checks(FieldGroup group, Fields all, boolean leaving, Circumstances circumstances) {
        this.group = group;
        this.all = all;
        this.leaving = leaving;
        this.circumstances = circumstances;
    }

    /** A field of any kind. */
    FieldCheck field(String name, @Nullable Object value) {
        return new FieldCheck(this, name, value);
    }

    /** A text of those characters, up to a number of them. */
    FieldCheck text(String name, @Nullable String value, Characters characters, int most) {
        return field(name, value)
                .refuseIf(
                        value != null && value.codePointCount(0, value.length()) > most,
                        FieldProblem.Code.TOO_LONG,
                        most)
                .refuseIf(value != null && !characters.takeAll(value), FieldProblem.Code.FORBIDDEN_CHARACTER);
    }

    /** A code of a list. */
    FieldCheck code(String name, @Nullable Code value, CodeListName list) {
        return field(name, value).refuseIf(value != null && !known(value, list), FieldProblem.Code.UNKNOWN_CODE);
    }

    /** A country or authority of one of the lists. */
    FieldCheck country(String name, @Nullable CountryCode value, CodeListName... lists) {
        return field(name, value)
                .refuseIf(value != null && !known(new Code(value.value()), lists), FieldProblem.Code.UNKNOWN_CODE);
    }

    /** A day of the past, today included, no longer ago than somebody can live. */
    FieldCheck past(String name, @Nullable LocalDate value) {
        return past(name, value, value);
    }

    /** A stretch of days that begins in the past, or today, and ends no longer ago than somebody can live. */
    FieldCheck past(String name, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return field(name, earliest)
                .refuseIf(earliest != null && earliest.isAfter(today()), FieldProblem.Code.IN_THE_FUTURE)
                .invalidIf(latest != null && latest.isBefore(today().minusYears(YEARS_BACK)));
    }

    private boolean known(Code code, CodeListName... lists) {
        return List.of(lists).stream().anyMatch(list -> circumstances.codes().test(list, code));
    }

    LocalDate today() {
        return circumstances.today();
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** Everything given so far, for rules that compare groups. A rule stands in the group that comes later in the form. */
    Fields all() {
        return all;
    }

    boolean isLeaving() {
        return leaving;
    }

    void note(String name, FieldProblem.Code code, List<Object> arguments) {
        String path = name.isEmpty() ? group.field() : group.field() + "." + name;
        problems.putIfAbsent(path, new FieldProblem(path, code, arguments));
    }

    Collection<FieldProblem> problems() {
        return problems.values();
    }
}
