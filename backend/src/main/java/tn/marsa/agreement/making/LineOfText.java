package tn.marsa.agreement.making;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/** One typed line: what is wrong with it, and how it is kept. */
final class LineOfText {

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    // Copying out of a right-to-left text brings invisible marks along at both ends; they mean nothing there.
    private static final Pattern EDGES = Pattern.compile("^[\\p{Zs}\\p{Cf}]+|[\\p{Zs}\\p{Cf}]+$");
    // What cannot be seen turns the direction of writing or breaks a log's line.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private LineOfText() {}

    /** Normalises to NFC, makes one space of several, takes blanks and invisible marks off the ends. */
    static String tidy(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return EDGES.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("");
    }

    /**
     * What is wrong; empty if it can be kept.
     *
     * @param longest in characters
     */
    static Optional<FieldProblem> problem(String field, String typed, int longest) {
        return Optional.ofNullable(fault(tidy(typed), longest))
                .map(code -> new FieldProblem(field, code, List.of(longest)));
    }

    private static FieldProblem.@Nullable Code fault(String tidy, int longest) {
        if (tidy.isEmpty()) {
            return FieldProblem.Code.REQUIRED;
        }
        if (tidy.codePointCount(0, tidy.length()) > longest) {
            return FieldProblem.Code.TOO_LONG;
        }
        return UNSEEN.matcher(tidy).find() ? FieldProblem.Code.FORBIDDEN_CHARACTER : null;
    }
}
