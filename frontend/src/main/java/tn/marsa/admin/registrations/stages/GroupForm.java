package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.procedure.Registration;

/**
 * One group of fields. It knows what the API has of the group, what is typed, and tells when focus leaves it.
 *
 * @param <T> the record of the group; {@code equals} decides whether anything is left to save
 */
abstract class GroupForm<T> extends GroupSheet {

    private final FieldGroup group;
    private final AskedFields fields;
    private T kept;
    private @Nullable Contest contest;

    /**
     * A form without its fields yet.
     *
     * @param nothing what the API has as long as nothing was saved
     */
    GroupForm(FieldGroup group, T nothing) {
        super(group);
        this.group = group;
        this.kept = nothing;
        this.fields = new AskedFields(group);
    }

    /** What is typed. */
    abstract T typed();

    /** Puts a value into the fields. */
    abstract void fill(T value);

    /** What the API has of the group; null if nothing. */
    abstract @Nullable T in(Registration registration);

    final FieldGroup group() {
        return group;
    }

    /** The field that a problem is about; empty if it is not in this group. */
    Optional<Component> find(String path) {
        return fields.find(path);
    }

    final AskedFields fields() {
        return fields;
    }

    /** Adds a field under its name in the input. */
    final <F extends Component & InputField<?, ?>> F ask(String name, F field) {
        return fields.add(name, field);
    }

    /** True if something typed is not what the API has. */
    final boolean isDirty() {
        return !Objects.equals(typed(), kept) || fields.anyUnreadable();
    }

    /** Shows a group as a validated file has it, a record of the group, to be corrected there. */
    @SuppressWarnings("unchecked") // Each form is asked for its own group alone.
    final void show(Object value) {
        kept = (T) value;
        fill(kept);
    }

    /** Takes in what the API has now. What is typed and not saved yet stays. */
    final void take(Registration registration) {
        boolean untouched = !isDirty();
        takeBeneath(registration);
        if (untouched) {
            fill(kept);
        }
    }

    /** Takes in what the API has now and leaves the fields as they are: what stands there was typed since it was sent. */
    final void takeBeneath(Registration registration) {
        kept = Objects.requireNonNullElse(in(registration), kept);
        if (!isContested()) {
            registration.savedLast(group).ifPresent(note()::saved);
        }
    }

    /** Takes in what the API has now, in place of what is typed. */
    final void replace(Registration registration) {
        settle();
        takeBeneath(registration);
        fields.accept();
        fill(kept);
        tellUnsaved();
    }

    /**
     * Takes in that another desk has changed the group as well.
     *
     * @param decided called once the officer has chosen; the fields then hold the values chosen
     * @return true if what is typed differs from theirs, so that the officer has to choose; nothing is saved until then
     */
    final boolean contest(Registration registration, GroupChange change, CodeLists lists, Runnable decided) {
        T theirs = Objects.requireNonNullElse(in(registration), kept);
        T ours = typed();
        if (ours.equals(theirs)) {
            replace(registration);
            return false;
        }
        kept = theirs;
        settle();
        var shown = new Contest(
                change,
                new Contested(ours, theirs, lists),
                () -> {
                    replace(registration);
                    decided.run();
                },
                () -> {
                    settle();
                    decided.run();
                });
        contest = shown;
        addBelow(shown);
        note().contested();
        return true;
    }

    private void settle() {
        if (contest != null) {
            contest.removeFromParent();
            contest = null;
        }
    }

    /** True as long as the officer has not chosen between two desks' values. */
    final boolean isContested() {
        return contest != null;
    }

    /** Leads the officer to the choice between two desks' values, if there is one. */
    final void askToChoose() {
        if (contest != null) {
            contest.ask();
        }
    }

    /** Says at the fields, and in the gutter, what has to be mended. */
    final void refuse(List<FieldProblem> problems) {
        fields.accept();
        problems.forEach(problem -> find(problem.field()).ifPresent(field -> AskedFields.mark(field, problem)));
        if (!problems.isEmpty()) {
            note().refused(problems.size());
        }
    }

    /** Calls back when focus has left the group with something to save. */
    final void onLeave(Runnable save) {
        getElement()
                .addEventListener("focusout", event -> {
                    if (isDirty() && !isContested()) {
                        save.run();
                    }
                    tellUnsaved();
                })
                .setFilter("!element.contains(event.relatedTarget)")
                .debounce(200);
    }

    // The browser marks the group as soon as somebody types, and asks before a page with a mark is closed
    // (js/unsaved.js).
    private void tellUnsaved() {
        getElement().executeJs("this.toggleAttribute('data-unsaved', $0)", isDirty());
    }

    final void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
    }
}
