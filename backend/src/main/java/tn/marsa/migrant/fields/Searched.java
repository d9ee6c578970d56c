package tn.marsa.migrant.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.PartialDate;

/** What can be taken of a typed criterion of a search: the characters and lengths of the field that it searches in. */
public final class Searched {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ADDRESS = 300;

    private Searched() {}

    /** A typed text without blanks and invisible marks at its ends; null if nothing is left. */
    public static @Nullable String tidy(@Nullable String typed) {
        return Text.tidy(typed);
    }

    /** What is wrong with a name in either script; empty if it can be searched. */
    public static Optional<FieldProblem> name(String field, @Nullable String typed, int longest) {
        return problem(field, Text.tidy(typed), Characters.NAME, longest);
    }

    /** What is wrong with the number of a travel document. */
    public static Optional<FieldProblem> documentNumber(String field, @Nullable String typed) {
        return problem(field, Text.tidyNumber(typed), Characters.DOCUMENT_NUMBER, LONGEST_NUMBER);
    }

    /** What is wrong with a phone number. */
    public static Optional<FieldProblem> phone(String field, @Nullable String typed) {
        String phone = Text.tidyNumber(typed);
        return phone == null || Contact.isPhone(phone)
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, FieldProblem.Code.INVALID, List.of()));
    }

    /** What is wrong with an address. */
    public static Optional<FieldProblem> address(String field, @Nullable String typed) {
        return problem(field, Text.tidy(typed), Characters.LINES, LONGEST_ADDRESS);
    }

    /** What is wrong with a date of birth: nobody is born after today, nor longer ago than somebody can live. */
    public static Optional<FieldProblem> birth(String field, @Nullable PartialDate date, LocalDate today) {
        if (date == null) {
            return Optional.empty();
        }
        if (date.earliest().isAfter(today)) {
            return Optional.of(new FieldProblem(field, FieldProblem.Code.IN_THE_FUTURE, List.of()));
        }
        return date.latest().isBefore(today.minusYears(Checks.YEARS_BACK))
                ? Optional.of(new FieldProblem(field, FieldProblem.Code.INVALID, List.of()))
                : Optional.empty();
    }

    private static Optional<FieldProblem> problem(
            String field, @Nullable String tidy, Characters characters, int longest) {
        if (tidy == null) {
            return Optional.empty();
        }
        if (tidy.codePointCount(0, tidy.length()) > longest) {
            return Optional.of(new FieldProblem(field, FieldProblem.Code.TOO_LONG, List.of(longest)));
        }
        return characters.takeAll(tidy)
                ? Optional.empty()
                : Optional.of(new FieldProblem(field, FieldProblem.Code.FORBIDDEN_CHARACTER, List.of()));
    }
}
