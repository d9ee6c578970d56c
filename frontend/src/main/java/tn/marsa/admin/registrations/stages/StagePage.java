package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.HeldNotice;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.parts.ReturnedNotice;
import tn.marsa.admin.registrations.parts.Stepper;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** One stage of a registration: its groups of fields, and the ways on, back and out, each after what is left was saved. */
public final class StagePage extends Div {

    private final transient OpenRegistration open;
    private final Stage stage;
    private final List<GroupForm<?>> forms;
    private final transient Saving saving;
    private StageDock dock;
    private boolean givenUp;
    private Locale spoken = UI.getCurrentOrThrow().getLocale();

    /** A stage that the registration has reached. */
    public StagePage(OpenRegistration open, Stage stage, CodeLists lists, Clock clock, StageAids aids) {
        this.open = open;
        this.stage = stage;
        Registration registration = open.seen();
        this.forms = new StageForms(lists, clock).of(stage, registration);
        var title = new RegistrationTitle(stage, registration);
        this.saving = new Saving(open, stage, forms, lists, title::show);
        this.dock = new StageDock(this, stage, true);
        addClassName("m-stage");
        var sheet = new Div();
        sheet.addClassName("m-sheet");
        forms.forEach(sheet::add);
        forms.stream()
                .filter(NamesForm.class::isInstance)
                .map(NamesForm.class::cast)
                .forEach(names -> names.offer(aids.proposals()));
        addAttachListener(attached -> attached.getUI().getPage().addJsModule("context://js/unsaved.js"));
        add(
                title,
                new Stepper(registration, stage),
                new ReturnedNotice(registration),
                saving.desk(),
                stage == Stage.DUPLICATE_CHECK
                        ? new DuplicateCheckPanel(open, saving.desk(), aids, this::leadUnless)
                        : sheet,
                dock);
        forms.forEach(form -> form.take(registration));
        tellHolder(registration);
        Words.follow(this, this::speak);
    }

    // Where something has to be decided first, going on is not what the keys lead to.
    private void leadUnless(boolean undecided) {
        var next = new StageDock(this, stage, !undecided);
        replace(dock, next);
        dock = next;
    }

    // Names and legal bases of documents come in the language of the request.
    private void speak(Locale language) {
        if (!language.equals(spoken)) {
            spoken = language;
            Trouble.attempt(
                    () -> open.inLanguage(language).ifPresent(again -> forms.forEach(form -> form.take(again))));
        }
    }

    private void tellHolder(Registration registration) {
        boolean mine = registration.allows(Step.SAVE);
        forms.forEach(form -> form.setReadOnly(!mine));
        StaffMember holder = registration.holder();
        if (!mine && holder != null) {
            Desk desk = saving.desk();
            desk.add(new HeldNotice(
                    holder, registration.allows(Step.TAKE_OVER), () -> desk.make(new Change.TakeOver(), () -> {})));
        }
    }

    /** Saves what is left, leaves the stage if it is the furthest, and shows the next. */
    void proceed() {
        boolean furthest = stage == open.seen().stage();
        saving.save(
                furthest && open.seen().allows(Step.SAVE),
                () -> stage.next()
                        .ifPresent(next -> move(Addresses.of(open.seen().id(), next))));
    }

    /** True if the stage was reached, or may be by leaving this one. */
    boolean mayShow(Stage next) {
        return next.isReachedAt(open.seen().stage()) || open.seen().allows(Step.SAVE);
    }

    /** True if who is signed in may end the registration. */
    boolean mayAbandon() {
        return open.seen().allows(Step.ABANDON);
    }

    /** Asks for the reason, then ends the registration. */
    void askToAbandon() {
        new ReasonDialog(
                        "registrations.abandon",
                        Symbol.TRASH_2,
                        reason -> saving.desk()
                                .make(
                                        new Change.Abandon(reason),
                                        () -> UI.getCurrentOrThrow().navigate(Addresses.QUEUE)))
                .open();
    }

    /** Saves what is left and shows an earlier stage. */
    void back(Stage before) {
        move(Addresses.of(open.seen().id(), before));
    }

    /** Saves what is left and shows another screen. */
    void move(String address) {
        leave(() -> UI.getCurrentOrThrow().navigate(address));
    }

    /** Saves what is left, then goes. Where that cannot be, it is told why, and leaving without it is offered. */
    public void leave(Runnable go) {
        // Twice: while the first save waited for its answer, more may have been typed.
        saving.save(false, () -> saving.save(false, go));
        if (hasUnsaved()) {
            saving.desk().offer(Symbol.LOG_OUT, "registrations.leaveAnyway", () -> {
                givenUp = true;
                go.run();
            });
        }
    }

    /** True if something typed is not saved yet. */
    public boolean hasUnsaved() {
        return !givenUp && saving.hasUnsaved();
    }
}
