package tn.marsa.admin.followup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.followup.FollowUp.Departure;
import tn.marsa.admin.followup.FollowUp.Request;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** In an opened file: how residence stands, what can be recorded now, and what was. */
final class FollowUpPanel extends Div {

    private final transient OpenedFile file;
    private final Panel panel;

    private FollowUpPanel(OpenedFile file) {
        this.file = file;
        addClassName("m-follow-up");
        panel = new Panel("followup.title", facts()).note(badge(file.followUp().state()));
        if (file.followUp().left() == Departure.PRESUMED) {
            panel.add(new Notice(Tone.WARN, Symbol.INFO, "followup.presumed"));
        }
        add(panel);
    }

    /** For whoever works on the file. */
    static FollowUpPanel worked(OpenedFile file) {
        FollowUpPanel shown = new FollowUpPanel(file);
        shown.panel.add(shown.actions(), shown.history(false));
        return shown;
    }

    /** For the person concerned: with the words of each decision, every one a look, and nothing to be done. */
    static FollowUpPanel told(OpenedFile file) {
        FollowUpPanel shown = new FollowUpPanel(file);
        shown.panel.add(shown.history(true));
        return shown;
    }

    private static StatusBadge badge(FollowUp.State state) {
        String text = "followup.state." + state;
        return switch (state) {
            case NONE -> new StatusBadge(Tone.IDLE, Symbol.FILE_QUESTION_MARK, text);
            case UNRECORDED -> new StatusBadge(Tone.WARN, Symbol.CIRCLE_ALERT, text);
            case VALID -> new StatusBadge(Tone.OK, Symbol.CIRCLE_CHECK, text);
            case EXPIRED -> new StatusBadge(Tone.WARN, Symbol.TRIANGLE_ALERT, text);
            case DEPARTED -> new StatusBadge(Tone.IDLE, Symbol.LOG_OUT, text);
            case PRESUMED_DEPARTED -> new StatusBadge(Tone.WARN, Symbol.LOG_OUT, text);
        };
    }

    private Facts facts() {
        FollowUp known = file.followUp();
        var facts = new Facts()
                .figure("followup.validFrom", known.validFrom() == null ? null : Dates.day(known.validFrom()))
                .figure("followup.validUntil", known.validUntil() == null ? null : Dates.day(known.validUntil()))
                .fact("followup.request", request(known.openRequest()));
        if (known.leftOn() != null) {
            facts.figure("followup.leftOn." + known.left(), Dates.day(known.leftOn()));
        }
        return facts;
    }

    private Span request(@Nullable Request open) {
        var text = new Span(open == null ? "–" : "");
        if (open != null) {
            text.bindText(Words.text("followup.request." + open.kind() + "." + open.state()));
        }
        return text;
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("m-rights-actions");
        new StepDialogs(file).possible().forEach(step -> actions.add(button(step)));
        return actions;
    }

    private static Button button(StepDialogs.Possible step) {
        return Buttons.plain(
                step.symbol(), step.texts() + ".do", () -> step.dialog().get().open());
    }

    private Div history(boolean withWords) {
        if (file.followUp().steps().isEmpty()) {
            var none = new Paragraph();
            none.addClassName("m-panel-text");
            none.bindText(Words.text("followup.none"));
            return new Div(none);
        }
        return new StepList(file, withWords);
    }
}
