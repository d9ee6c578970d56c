package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.DeskScreen;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.parts.ReturnedNotice;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.registrations.procedure.SummaryConfirmation;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** A registration that has left the desk, all of it, to be validated or sent back by whoever may. */
public final class ReviewPage extends Div implements DeskScreen {

    private final transient Desk desk;
    private final transient Runnable again;

    /**
     * A registration that was submitted or abandoned.
     *
     * @param again shows the registration anew after a step
     */
    public ReviewPage(OpenRegistration open, CodeLists lists, Clock clock, Runnable again) {
        Registration registration = open.seen();
        this.again = again;
        this.desk = new Desk(open, this);
        addClassName("m-stage");
        var summary = new Summary(registration, lists, false);
        Words.follow(summary, language -> summary.write(Language.of(language)));
        var sheet = new Div(summary);
        sheet.addClassName("m-sheet");
        add(title(registration), new ReturnedNotice(registration), desk);
        add(new Warnings(registration, clock), sheet, dock(registration));
    }

    private static RegistrationTitle title(Registration registration) {
        var note = new Span();
        SummaryConfirmation confirmed = registration.summaryConfirmed();
        if (confirmed != null) {
            Words.follow(
                    note,
                    language -> note.setText(note.getTranslation(
                            language,
                            "registrations.review.note",
                            Isolated.name(registration.registrar().displayName()),
                            note.getTranslation(language, "registrations.reading." + confirmed.reading()),
                            Isolated.figure(Dates.minute(confirmed.at())))));
        }
        return RegistrationTitle.settled("registrations.review", registration).note(note);
    }

    private Dock dock(Registration registration) {
        var dock = new Dock().key("?", "registrations.key.all");
        dock.actions(Buttons.quiet(
                Symbol.LIST,
                "registrations.toQueue",
                () -> UI.getCurrentOrThrow().navigate(Addresses.QUEUE)));
        if (registration.allows(Step.RETURN)) {
            dock.actions(Buttons.plain(Symbol.CORNER_UP_LEFT, "registrations.return", this::askReason));
        }
        if (registration.allows(Step.VALIDATE)) {
            dock.actions(Buttons.onCtrlEnter(Buttons.primary(
                    Symbol.CIRCLE_CHECK, "registrations.validate", () -> desk.make(new Change.Validate(), again))));
        }
        return dock;
    }

    private void askReason() {
        new ReasonDialog(
                        "registrations.return",
                        Symbol.CORNER_UP_LEFT,
                        reason -> desk.make(new Change.Return(reason), again))
                .open();
    }

    @Override
    public void saved(Registration registration, Change change) {
        // The registration is shown anew afterwards.
    }
}
