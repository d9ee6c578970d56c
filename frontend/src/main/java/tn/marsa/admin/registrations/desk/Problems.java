package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** The words for fields that have to be mended: the same at the field and in the summary. */
public final class Problems {

    private Problems() {}

    /** A problem that the screen itself has found: what was typed is no value. */
    public static FieldProblem unreadable(String field, Component where) {
        return new FieldProblem(field, "INVALID", where.getTranslation("registrations.problem.INVALID"));
    }

    /** The problem behind a refusal that names a field of the input. */
    public static FieldProblem of(ApiProblem refusal, String field) {
        return new FieldProblem(field.replaceFirst("^input\\.", ""), "INVALID", refusal.text());
    }

    /** The problem as one sentence: the label of the field that it is about, and what is wrong. */
    public static String sentence(Component field, FieldProblem problem) {
        return sentence(field, label(field, problem), problem);
    }

    /** The same for a field that the screen does not show. */
    static String sentenceElsewhere(Component screen, FieldProblem problem) {
        return sentence(screen, named(screen, problem), problem);
    }

    private static String sentence(Component where, String label, FieldProblem problem) {
        return where.getTranslation("registrations.problem.sentence", label, problem.message());
    }

    private static String label(Component field, FieldProblem problem) {
        if (field instanceof HasLabel labelled && labelled.getLabel() != null) {
            return labelled.getLabel();
        }
        return field instanceof HasAriaLabel spoken
                ? spoken.getAriaLabel().orElseGet(() -> named(field, problem))
                : named(field, problem);
    }

    private static String named(Component where, FieldProblem problem) {
        String field = problem.field().replaceFirst("\\.[0-9].*$", "").replaceFirst("^documents\\..*$", "documents");
        return where.getTranslation("registrations.field." + field);
    }

    /** The problem again in the language that the screen has now. */
    public static FieldProblem again(FieldProblem problem, Locale language) {
        String text = UI.getCurrentOrThrow().getTranslation(language, "registrations.problem." + problem.code());
        return new FieldProblem(problem.field(), problem.code(), text);
    }
}
