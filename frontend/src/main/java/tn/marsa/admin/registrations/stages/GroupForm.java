package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import tn.marsa.admin.shell.Words;

/**
 * One group of fields: its title and when it was saved in the gutter, the fields beside it. It knows what the API has of the
 * group, what is typed, and tells when focus leaves it.
 *
 * @param <T> the record of the group; {@code equals} decides whether anything is left to save
 */
abstract class GroupForm<T> extends Div {

    private final FieldGroup group;
    private final AskedFields fields;
    private final GroupNote note = new GroupNote();
    private final Div body = new Div();
    private T kept;
    private @Nullable Contest contest;

    /**
     * A form without its fields yet.
     *
     * @param nothing what the API has as long as nothing was saved
     */
    GroupForm(FieldGroup group, T nothing) {
        this.group = group;
        this.kept = nothing;
        this.fields = new AskedFields(group);
        var title = new H2();
        title.bindText(Words.text("registrations.group." + group));
        var gutter = new Div(title, note);
        gutter.addClassName("m-group-gutter");
        body.addClassName("m-group-body");
        addClassName("m-group");
        add(gutter, body);
        getElement().setAttribute("role", "group");
        Words.ariaLabel(this, "registrations.group." + group);
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

    /** Lays fields out in columns. */
    final FormLayout row(int columns, Component... asked) {
        var layout = new FormLayout(asked);
        layout.setResponsiveSteps(
                new ResponsiveStep("0", 1), new ResponsiveStep("420px", 2), new ResponsiveStep("680px", columns));
        body.add(layout);
        return layout;
    }

    /** Adds something that is no field, below what is there. */
    final void addBelow(Component component) {
        body.add(component);
    }

    /** True if something typed is not what the API has. */
    final boolean isDirty() {
        return !Objects.equals(typed(), kept) || fields.anyUnreadable();
    }

    /** Takes in what the API has now. What is typed and not saved yet stays. */
    final void take(Registration registration) {
        boolean untouched = !isDirty();
        kept = Objects.requireNonNullElse(in(registration), kept);
        if (untouched) {
            fill(kept);
        }
        registration.savedLast(group).ifPresent(note::saved);
    }

    /** Takes in what the API has now, in place of what is typed. */
    final void replace(Registration registration) {
        kept = Objects.requireNonNullElse(in(registration), kept);
        settle();
        fields.accept();
        fill(kept);
        registration.savedLast(group).ifPresent(note::saved);
    }

    /**
     * Takes in that another desk has changed the group as well.
     *
     * @param keepOurs saves what is typed here on top of theirs
     * @return true if what is typed differs from theirs, so that the officer has to choose; nothing is saved until then
     */
    final boolean contest(Registration registration, GroupChange change, CodeLists lists, Runnable keepOurs) {
        T theirs = Objects.requireNonNullElse(in(registration), kept);
        T ours = typed();
        if (ours.equals(theirs)) {
            replace(registration);
            return false;
        }
        kept = theirs;
        settle();
        var shown = new Contest(change, new Contested(ours, theirs, lists), () -> replace(registration), () -> {
            settle();
            keepOurs.run();
        });
        contest = shown;
        body.add(shown);
        note.contested();
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

    /** Says at the fields, and in the gutter, what has to be mended. */
    final void refuse(List<FieldProblem> problems) {
        fields.accept();
        problems.forEach(problem -> find(problem.field()).ifPresent(field -> AskedFields.mark(field, problem)));
        if (!problems.isEmpty()) {
            note.refused(problems.size());
        }
    }

    /** Calls back when focus has left the group with something to save. */
    final void onLeave(Runnable save) {
        getElement()
                .addEventListener("focusout", event -> {
                    if (isDirty() && !isContested()) {
                        save.run();
                    }
                })
                .setFilter("!element.contains(event.relatedTarget)")
                .debounce(200);
    }

    final void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
    }
}
