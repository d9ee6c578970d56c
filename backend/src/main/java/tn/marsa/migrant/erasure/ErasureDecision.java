package tn.marsa.migrant.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tn.marsa.shared.FieldProblem;

/**
 * The binding decision that orders an erasure: the SDL's type of the same name. Kept sealed.
 *
 * @param date of the decision, not in the future
 * @param authority who took it
 */
record ErasureDecision(String number, LocalDate date, String authority) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_AUTHORITY = 200;
    private static final Pattern ONE_LINE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sm}\\p{Zs}]*");

    ErasureDecision {
        number = number.strip();
        authority = authority.strip();
    }

    /** What is wrong with it, in the order of the form. */
    List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        check("decision.number", number, LONGEST_NUMBER, problems);
        if (date.isAfter(today)) {
            problems.add(new FieldProblem("decision.date", FieldProblem.Code.IN_THE_FUTURE, List.of()));
        }
        check("decision.authority", authority, LONGEST_AUTHORITY, problems);
        return problems;
    }

    private static void check(String field, String text, int longest, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(new FieldProblem(field, FieldProblem.Code.REQUIRED, List.of()));
        } else if (text.codePointCount(0, text.length()) > longest) {
            problems.add(new FieldProblem(field, FieldProblem.Code.TOO_LONG, List.of(longest)));
        } else if (!ONE_LINE.matcher(text).matches()) {
            problems.add(new FieldProblem(field, FieldProblem.Code.FORBIDDEN_CHARACTER, List.of()));
        }
    }
}
