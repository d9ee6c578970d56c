package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.DeskScreen;
import tn.marsa.admin.registrations.desk.HeldNotice;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.parts.ReadingLanguage;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.parts.ReturnedNotice;
import tn.marsa.admin.registrations.parts.Stepper;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.registrations.procedure.SummaryReading;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The last stage: the person reads the summary, or hears it, in a language of the person's own, and confirms it. */
public final class SummaryPage extends Div implements DeskScreen {

    private final Radios<SummaryReading> reading = new Radios<>("registrations.reading", SummaryReading.class);
    private final Desk desk;
    private final Runnable again;

    /**
     * The summary of a registration that has reached its last stage.
     *
     * @param again shows the registration anew once it has been submitted
     */
    public SummaryPage(OpenRegistration open, CodeLists lists, Clock clock, Runnable again) {
        Registration registration = open.seen();
        this.again = again;
        this.desk = new Desk(open, this);
        addClassName("m-stage");
        var sheet = new Div(reader(registration, lists));
        sheet.addClassName("m-sheet");
        boolean mine = registration.allows(Step.SAVE);
        if (mine) {
            sheet.add(confirmation());
        }
        add(new RegistrationTitle(Stage.VALIDATION, registration), new Stepper(registration, Stage.VALIDATION));
        add(desk, new ReturnedNotice(registration));
        add(new Warnings(registration, clock), sheet, dock(registration, mine));
        tellHolder(registration, mine);
    }

    private static Div reader(Registration registration, CodeLists lists) {
        var instruction = new Paragraph();
        instruction.bindText(Words.text("registrations.summary.instruction"));
        var summary = new Summary(registration, lists, registration.allows(Step.SAVE));
        var choice = new ReadingLanguage("registrations.summary.language", summary::write);
        choice.chooseThatOfTheScreen();
        if (registration.reception() != null) {
            choice.chooseFor(registration.reception().language());
        }
        var head = new Div(instruction, choice);
        head.addClassName("m-summary-tools");
        return new Div(head, summary);
    }

    private Div confirmation() {
        Words.label(reading, "registrations.summary.confirmed");
        var box = new Div(reading);
        box.addClassName("m-confirmation");
        return box;
    }

    private Dock dock(Registration registration, boolean mine) {
        var dock = new Dock().key("Tab", "registrations.key.next").key("?", "registrations.key.all");
        dock.actions(
                Buttons.quiet(
                        Symbol.ARROW_LEFT,
                        "registrations.back",
                        () -> go(Addresses.of(registration.id(), Stage.DOCUMENTS))),
                Buttons.plain(Symbol.PAUSE, "registrations.pause", () -> go(Addresses.QUEUE)));
        if (mine) {
            dock.actions(Buttons.onCtrlEnter(Buttons.primary(Symbol.SEND, "registrations.submit", this::submit)));
        }
        return dock;
    }

    private static void go(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }

    private void submit() {
        SummaryReading chosen = reading.getValue();
        reading.setInvalid(chosen == null);
        if (chosen == null) {
            reading.setErrorMessage(getTranslation("registrations.summary.notConfirmed"));
            reading.getElement().callJsFunction("focus");
            return;
        }
        desk.make(new Change.Submit(chosen), again);
    }

    private void tellHolder(Registration registration, boolean mine) {
        StaffMember holder = registration.holder();
        if (!mine && holder != null) {
            desk.add(new HeldNotice(
                    holder, registration.allows(Step.TAKE_OVER), () -> desk.make(new Change.TakeOver(), again)));
        }
    }

    @Override
    public void saved(Registration registration, Change change) {
        // What was submitted, or taken over, is shown anew afterwards.
    }
}
