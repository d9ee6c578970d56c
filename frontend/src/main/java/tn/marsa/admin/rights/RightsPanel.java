package tn.marsa.admin.rights;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** In an opened file: whether it is restricted, what was corrected in it, and what can be done for the person's rights. */
final class RightsPanel extends Div {

    private final transient OpenFile file;
    private final Div told = new Div();

    RightsPanel(OpenFile file, FileRights rights) {
        this.file = file;
        addClassName("m-rights");
        told.getElement().setAttribute("role", "alert");
        show(rights);
    }

    private void show(FileRights rights) {
        var panel = new Panel("rights.title", told);
        if (rights.restriction() != null) {
            panel.note(new StatusBadge(Tone.WARN, Symbol.LOCK, "rights.restricted"));
            panel.add(new Notice(
                    Tone.WARN,
                    Symbol.LOCK,
                    "rights.restrictedBy",
                    rights.restriction().by().displayName(),
                    Dates.minute(rights.restriction().since())));
            if (file.isTheHeads()) {
                panel.add(reason());
            }
        }
        if (rights.erasureProposed()) {
            panel.add(new Notice(Tone.WARN, Symbol.TRASH_2, "rights.erasureProposed"));
        }
        panel.add(actions(rights), history(rights));
        removeAll();
        add(panel);
    }

    // Shown once asked for: it is a look of its own.
    private Div reason() {
        var line = new Div();
        line.addClassName("m-rights-former");
        line.add(Buttons.quiet(Symbol.EYE, "rights.restriction.why", () -> Trouble.attempt(() -> showReason(line))));
        return line;
    }

    private void showReason(Div line) {
        String reason =
                file.client().restrictionReason(file.identifier(), language()).orElse("–");
        var text = new Span();
        text.bindText(Words.text("rights.restriction.reason", Isolated.name(reason)));
        line.removeAll();
        line.add(text);
    }

    private Div actions(FileRights rights) {
        var actions = new Div(Buttons.plain(Symbol.PENCIL, "rights.correct", this::correct));
        actions.addClassName("m-rights-actions");
        if (file.isTheHeads()) {
            actions.add(
                    rights.restriction() == null
                            ? Buttons.plain(Symbol.LOCK, "rights.restrict.do", () -> ask("restrictFile", rights))
                            : Buttons.plain(Symbol.LOCK, "rights.lift.do", () -> ask("liftRestriction", rights)));
        }
        if (file.isTheHeads() && !rights.erasureProposed()) {
            actions.add(Buttons.plain(Symbol.TRASH_2, "rights.erase.propose", this::proposeErasure));
        }
        return actions;
    }

    private Div history(FileRights rights) {
        if (rights.rectifications().isEmpty()) {
            var none = new Paragraph();
            none.addClassName("m-panel-text");
            none.bindText(Words.text("rights.history.none"));
            return new Div(none);
        }
        return new RectificationList(file, rights.rectifications());
    }

    private void correct() {
        Trouble.attempt(() -> new CorrectionDialog(file, file.client().open(file.identifier(), language())).open());
    }

    private void proposeErasure() {
        new ProposeErasureDialog(file).open();
    }

    private void ask(String mutation, FileRights rights) {
        UUID key = UUID.randomUUID();
        String texts = mutation.equals("restrictFile") ? "rights.restrict" : "rights.lift";
        new ReasonDialog(
                        texts,
                        Symbol.LOCK,
                        reason -> Trouble.attempt(() -> send(mutation, key, rights.version(), reason)))
                .open();
    }

    private void send(String mutation, UUID key, int version, String reason) {
        FileChangeResult result =
                file.client().change(mutation, key, file.identifier(), version, Map.of("reason", reason), language());
        switch (result) {
            case FileChangeResult.Saved() -> file.reopen().run();
            case FileChangeResult.Changed changed -> tell(changed.message());
            case FileChangeResult.NotAllowed refused -> tell(refused.message());
            case FileChangeResult.Refused refused ->
                tell(refused.problems().getFirst().message());
        }
    }

    private void tell(String message) {
        told.removeAll();
        told.add(new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "rights.told", message));
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
