package tn.marsa.admin.rights;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.stages.CorrectedGroup;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Corrects one group of a file with the fields of the registration's form, and asks why. */
final class CorrectionDialog extends Dialog {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final transient OpenFile file;
    private final transient FileToCorrect content;
    private final Select<FieldGroup> group = new Select<>();
    private final Div form = new Div();
    private final Div told = new Div();
    private final TextArea reason = new TextArea();
    private @Nullable CorrectedGroup corrected;
    private UUID key = UUID.randomUUID();

    CorrectionDialog(OpenFile file, FileToCorrect content) {
        this.file = file;
        this.content = content;
        Words.follow(this, language -> setHeaderTitle(getTranslation(language, "rights.correct")));
        setWidth("900px");
        fields();
        told.getElement().setAttribute("role", "alert");
        add(told, group, new Notice(Tone.ACCENT, Symbol.INFO, "rights.correct.masked"), form, reason);
        getFooter()
                .add(
                        new Action("rights.cancel", null, this::close),
                        Buttons.onCtrlEnter(Buttons.primary(Symbol.CHECK, "rights.correct.do", this::confirm)));
        group.setValue(FieldGroup.NAMES);
    }

    private void fields() {
        group.setItems(EnumSet.complementOf(EnumSet.of(FieldGroup.RECEPTION, FieldGroup.DOCUMENTS)));
        Words.follow(
                group,
                language ->
                        group.setItemLabelGenerator(each -> getTranslation(language, "registrations.group." + each)));
        Words.label(group, "rights.correct.group");
        group.addValueChangeListener(change -> ask(change.getValue()));
        Words.label(reason, "rights.reason");
        reason.bindHelperText(Words.text("rights.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
    }

    private void ask(FieldGroup chosen) {
        corrected =
                new CorrectedGroup(chosen, content.person(), content.head().registeredAs(), file.lists(), file.clock());
        form.removeAll();
        form.add(corrected);
        key = UUID.randomUUID();
    }

    private void confirm() {
        CorrectedGroup typed = corrected;
        boolean explained = reason.getValue().strip().length() >= SHORTEST;
        reason.setErrorMessage(getTranslation("rights.reason.missing"));
        reason.setInvalid(!explained);
        if (typed == null || !explained) {
            return;
        }
        List<FieldProblem> unreadable = typed.unreadable();
        if (unreadable.isEmpty()) {
            Trouble.attempt(() -> send(typed));
        } else {
            typed.refuse(unreadable);
        }
    }

    private void send(CorrectedGroup typed) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("reason", reason.getValue().strip());
        more.put(group.getValue().inputName(), typed.typed());
        FileChangeResult result = file.client()
                .change(
                        "correctFields",
                        key,
                        content.identifier(),
                        content.head().version(),
                        more,
                        getLocale());
        told.removeAll();
        switch (result) {
            case FileChangeResult.Saved() -> {
                close();
                file.reopen().run();
            }
            case FileChangeResult.Refused refused -> refuse(typed, refused.problems());
            case FileChangeResult.Changed changed -> told.add(conflict(changed));
            case FileChangeResult.NotAllowed refused ->
                told.add(new Notice(Tone.BAD, Symbol.CIRCLE_ALERT, "rights.told", refused.message()));
        }
    }

    /** What is about a field of another group is told above the fields, for the form does not have it. */
    private void refuse(CorrectedGroup typed, List<FieldProblem> problems) {
        key = UUID.randomUUID();
        typed.refuse(problems);
        problems.stream()
                .filter(problem -> !problem.field().startsWith(group.getValue().inputName() + "."))
                .map(problem -> new Notice(
                        Tone.BAD,
                        Symbol.CIRCLE_ALERT,
                        "rights.told",
                        getTranslation("registrations.field." + problem.field()) + " – " + problem.message()))
                .forEach(told::add);
    }

    private Div conflict(FileChangeResult.Changed changed) {
        var list = new UnorderedList();
        changed.changes()
                .forEach(each -> list.add(new ListItem(getTranslation(
                        "rights.history.line",
                        getTranslation("registrations.group." + each.group()),
                        Dates.minute(each.at()),
                        Isolated.name(each.by().displayName())))));
        return new Div(new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "rights.told", changed.message()), list);
    }
}
