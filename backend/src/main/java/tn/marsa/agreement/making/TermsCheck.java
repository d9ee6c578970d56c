package tn.marsa.agreement.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/** What is wrong with typed terms, in the order of the form. */
final class TermsCheck {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 300;
    static final int LARGEST_QUOTA = 1_000_000;
    static final int LONGEST_YEARS = 5;

    // What a token's subject may be: RFC 7519 leaves it open, the column takes printable ASCII.
    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,255}");

    private final LocalDate today;
    private final boolean subjectNeeded;
    private final List<FieldProblem> problems = new ArrayList<>();

    private TermsCheck(LocalDate today, boolean subjectNeeded) {
        this.today = today;
        this.subjectNeeded = subjectNeeded;
    }

    /**
     * Every problem; empty if the agreement can be made.
     *
     * @param today in Tunisia
     * @param subjectNeeded true if another authorization server knows the client
     */
    static List<FieldProblem> problems(MakeAgreementInput input, LocalDate today, boolean subjectNeeded) {
        TermsCheck check = new TermsCheck(today, subjectNeeded);
        check.texts(input);
        check.limits(input);
        check.subject(input.clientSubject());
        return check.problems;
    }

    private void texts(MakeAgreementInput input) {
        line("bodyName.ar", input.bodyName().ar(), LONGEST_NAME);
        line("bodyName.fr", input.bodyName().fr(), LONGEST_NAME);
        line("bodyName.en", input.bodyName().en(), LONGEST_NAME);
        line("legalBasis", input.legalBasis(), LONGEST_TEXT);
        line("purpose", input.purpose(), LONGEST_TEXT);
    }

    private void limits(MakeAgreementInput input) {
        if (input.questions().isEmpty()) {
            add("questions", FieldProblem.Code.REQUIRED);
        }
        if (input.dailyQuota() < 1 || input.dailyQuota() > LARGEST_QUOTA) {
            add("dailyQuota", FieldProblem.Code.INVALID, LARGEST_QUOTA);
        }
        if (input.expiresOn().isBefore(today) || input.expiresOn().isAfter(today.plusYears(LONGEST_YEARS))) {
            add("expiresOn", FieldProblem.Code.INVALID, LONGEST_YEARS);
        }
    }

    private void subject(@Nullable String subject) {
        if (subjectNeeded && (subject == null || subject.isEmpty())) {
            add("clientSubject", FieldProblem.Code.REQUIRED);
        } else if (subject != null
                && !(subjectNeeded && SUBJECT.matcher(subject).matches())) {
            add("clientSubject", FieldProblem.Code.INVALID);
        }
    }

    private void line(String field, String typed, int longest) {
        LineOfText.problem(field, typed, longest).ifPresent(problems::add);
    }

    // Written here: a figure that a message formats has other digits in Arabic.
    private void add(String field, FieldProblem.Code code, Integer... limits) {
        problems.add(new FieldProblem(
                field, code, Stream.of(limits).<Object>map(Object::toString).toList()));
    }
}
