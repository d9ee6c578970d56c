package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.DeskScreen;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.Change.SaveFields;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.Step;

/** Saves the groups of a stage and gives each what came of it; what two desks gave is sent only once the officer has chosen. */
final class Saving implements DeskScreen {

    private final Stage stage;
    private final List<GroupForm<?>> forms;
    private final CodeLists lists;
    private final Consumer<Registration> saved;
    private final Desk desk;

    /**
     * The saving of a stage; each group saves itself from now on when focus leaves it.
     *
     * @param saved told of the registration after each save
     */
    Saving(
            OpenRegistration open,
            Stage stage,
            List<GroupForm<?>> forms,
            CodeLists lists,
            Consumer<Registration> saved) {
        this.stage = stage;
        this.forms = forms;
        this.lists = lists;
        this.saved = saved;
        this.desk = new Desk(open, this);
        forms.forEach(form -> form.onLeave(() -> saveQuietly(form)));
    }

    /** Where it is told what stands in the way. */
    Desk desk() {
        return desk;
    }

    /** True if something typed is not saved yet. */
    boolean hasUnsaved() {
        return forms.stream().anyMatch(GroupForm::isDirty);
    }

    /** Saves what is typed, then goes on. What stands in the way is told instead. */
    void save(boolean leaveStage, Runnable afterwards) {
        List<FieldProblem> unreadable = forms.stream()
                .flatMap(form -> form.fields().unreadable().stream())
                .toList();
        List<GroupForm<?>> contested =
                forms.stream().filter(GroupForm::isContested).toList();
        if (!unreadable.isEmpty()) {
            desk.mend(unreadable);
        } else if (!contested.isEmpty()) {
            send(false, () -> hold(contested));
        } else {
            send(leaveStage, afterwards);
        }
    }

    private void send(boolean leaveStage, Runnable afterwards) {
        Map<FieldGroup, Object> values = new EnumMap<>(FieldGroup.class);
        forms.stream()
                .filter(form -> form.isDirty() && !form.isContested())
                .forEach(form -> values.put(form.group(), form.typed()));
        if (values.isEmpty() && !leaveStage) {
            afterwards.run();
        } else {
            desk.make(new SaveFields(values, leaveStage), afterwards);
        }
    }

    private void hold(List<GroupForm<?>> contested) {
        desk.hold(contested.stream().map(GroupForm::group).toList());
        contested.getFirst().askToChoose();
    }

    private void saveQuietly(GroupForm<?> form) {
        List<FieldProblem> unreadable = form.fields().unreadable();
        if (unreadable.isEmpty()) {
            desk.makeQuietly(new SaveFields(Map.of(form.group(), form.typed()), false));
        } else {
            form.refuse(unreadable);
        }
    }

    // A notice may offer to repeat what was sent before another desk's values came in.
    @Override
    public boolean mayMake(Change change) {
        List<GroupForm<?>> contested = forms.stream()
                .filter(form -> form.isContested() && sent(change).containsKey(form.group()))
                .toList();
        if (!contested.isEmpty()) {
            hold(contested);
        }
        return contested.isEmpty();
    }

    @Override
    public void saved(Registration registration, Change change) {
        Map<FieldGroup, Object> sent = sent(change);
        for (GroupForm<?> form : forms) {
            if (sent.containsKey(form.group()) && form.typed().equals(sent.get(form.group()))) {
                form.replace(registration);
            } else if (sent.containsKey(form.group())) {
                form.takeBeneath(registration);
            } else {
                form.take(registration);
            }
            form.setReadOnly(!registration.allows(Step.SAVE));
        }
        if (change instanceof SaveFields) {
            saved.accept(registration);
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
        boolean apart = change instanceof SaveFields;
        for (GroupForm<?> form : forms) {
            Optional<GroupChange> theirs = result.changes().stream()
                    .filter(each -> each.group() == form.group())
                    .findFirst();
            boolean meet = theirs.isPresent() && sent(change).containsKey(form.group());
            if (theirs.isPresent() && form.isDirty()) {
                meet &= form.contest(result.registration(), theirs.get(), lists, () -> decided(form));
            } else {
                form.take(result.registration());
            }
            apart &= !meet;
        }
        return apart;
    }

    private void decided(GroupForm<?> form) {
        desk.settle(Set.of(form.group()));
        if (form.isDirty()) {
            saveQuietly(form);
        }
    }

    private static Map<FieldGroup, Object> sent(Change change) {
        return change instanceof SaveFields(var groups, var _) ? groups : Map.of();
    }

    @Override
    public boolean showsCandidates() {
        return stage == Stage.DUPLICATE_CHECK;
    }

    @Override
    public Optional<Component> field(String path) {
        return forms.stream().flatMap(form -> form.find(path).stream()).findFirst();
    }
}
