package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.DeskScreen;
import tn.marsa.admin.registrations.desk.HeldNotice;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.parts.ReturnedNotice;
import tn.marsa.admin.registrations.parts.Stepper;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.Change.SaveFields;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** One stage of a registration: each group saves itself when focus leaves it, and what is left is saved before moving on. */
public final class StagePage extends Div implements DeskScreen {

    private final transient OpenRegistration open;
    private final transient CodeLists lists;
    private final Stage stage;
    private final List<GroupForm<?>> forms;
    private final RegistrationTitle title;
    private final Desk desk;
    private boolean givenUp;
    private Locale spoken = UI.getCurrentOrThrow().getLocale();

    /** A stage that the registration has reached. */
    public StagePage(OpenRegistration open, Stage stage, CodeLists lists, Clock clock) {
        this.open = open;
        this.stage = stage;
        this.lists = lists;
        Registration registration = open.seen();
        this.forms = new StageForms(lists, clock).of(stage, registration);
        this.title = new RegistrationTitle(stage, registration);
        this.desk = new Desk(open, this);
        addClassName("m-stage");
        var sheet = new Div();
        sheet.addClassName("m-sheet");
        forms.forEach(sheet::add);
        if (stage == Stage.DUPLICATE_CHECK) {
            sheet.add(new DuplicateCheckPanel(() -> move("files")));
        }
        add(
                title,
                new Stepper(registration, stage),
                new ReturnedNotice(registration),
                desk,
                sheet,
                new StageDock(this, stage));
        forms.forEach(form -> {
            form.take(registration);
            form.onLeave(() -> saveQuietly(form));
        });
        tellHolder(registration);
        Words.follow(this, this::speak);
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
            desk.add(new HeldNotice(
                    holder, registration.allows(Step.TAKE_OVER), () -> desk.make(new Change.TakeOver(), () -> {})));
        }
    }

    /** Saves what is left, leaves the stage if it is the furthest, and shows the next. */
    void proceed() {
        boolean furthest = stage == open.seen().stage();
        save(
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
                        reason -> desk.make(
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
        save(false, go);
        if (hasUnsaved()) {
            desk.offer(Symbol.LOG_OUT, "registrations.leaveAnyway", () -> {
                givenUp = true;
                go.run();
            });
        }
    }

    /** True if something typed is not saved yet. */
    public boolean hasUnsaved() {
        return !givenUp && forms.stream().anyMatch(GroupForm::isDirty);
    }

    /** Saves what is typed, then goes on. What stands in the way is told instead. */
    private void save(boolean leaveStage, Runnable afterwards) {
        List<FieldProblem> unreadable = forms.stream()
                .flatMap(form -> form.fields().unreadable().stream())
                .toList();
        if (!unreadable.isEmpty()) {
            desk.mend(unreadable);
        } else if (hasUnsaved() || leaveStage) {
            desk.make(new SaveFields(unsaved(), leaveStage), afterwards);
        } else {
            afterwards.run();
        }
    }

    private void saveQuietly(GroupForm<?> form) {
        List<FieldProblem> unreadable = form.fields().unreadable();
        if (unreadable.isEmpty()) {
            desk.makeQuietly(new SaveFields(Map.of(form.group(), form.typed()), false));
        } else {
            form.refuse(unreadable);
        }
    }

    private Map<FieldGroup, Object> unsaved() {
        Map<FieldGroup, Object> values = new EnumMap<>(FieldGroup.class);
        forms.stream().filter(GroupForm::isDirty).forEach(form -> values.put(form.group(), form.typed()));
        return values;
    }

    @Override
    public void saved(Registration registration, Change change) {
        boolean fieldsSaved = change instanceof SaveFields;
        for (GroupForm<?> form : forms) {
            if (change instanceof SaveFields(var groups, var _) && groups.containsKey(form.group())) {
                form.replace(registration);
            } else {
                form.take(registration);
            }
            form.setReadOnly(!registration.allows(Step.SAVE));
        }
        if (fieldsSaved) {
            title.show(registration);
        }
    }

    @Override
    public void refused(List<FieldProblem> problems, Set<FieldGroup> looked) {
        for (GroupForm<?> form : forms) {
            List<FieldProblem> own = problems.stream()
                    .filter(problem -> form.find(problem.field()).isPresent())
                    .toList();
            if (!own.isEmpty() || looked.contains(form.group())) {
                form.refuse(own);
            }
        }
    }

    @Override
    public boolean changed(RegistrationResult.Changed result, Change change) {
        boolean apart = true;
        for (GroupForm<?> form : forms) {
            Optional<GroupChange> theirs = result.changes().stream()
                    .filter(each -> each.group() == form.group())
                    .findFirst();
            if (theirs.isPresent() && form.isDirty()) {
                apart &= !form.contest(result.registration(), theirs.get(), lists, () -> saveQuietly(form));
            } else {
                form.take(result.registration());
            }
        }
        return apart && change instanceof SaveFields;
    }

    @Override
    public Optional<Component> field(String path) {
        return forms.stream().flatMap(form -> form.find(path).stream()).findFirst();
    }
}
