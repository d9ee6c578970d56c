package tn.marsa.admin.merging;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Collectors;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/**
 * Undoes a merge of the file on the screen, once a reason is given and what happens is confirmed.
 *
 * @param reopen opens the survivor anew
 */
record Undoing(MergeClient client, Runnable reopen) {

    /** Asks why; what stands in the way is said in {@code told}. */
    void ask(String merged, Div told) {
        UUID key = UUID.randomUUID();
        new ReasonDialog(
                        "merging.undo",
                        Symbol.CORNER_UP_LEFT,
                        reason -> Trouble.attempt(() -> undo(key, merged, reason, told)))
                .open();
    }

    private void undo(UUID key, String merged, String reason, Div told) {
        UI ui = UI.getCurrentOrThrow();
        told.removeAll();
        switch (client.unmerge(key, merged, reason, ui.getLocale())) {
            case MergeResult.Saved saved when saved.staying().isEmpty() -> reopen.run();
            case MergeResult.Saved saved -> told.add(staying(ui, saved));
            case MergeResult.Refused refused ->
                told.add(warning(refused.problems().getFirst().message()));
            case MergeResult.NotAllowed refused -> told.add(warning(refused.message()));
        }
    }

    // It is done; the file is opened anew once this was read.
    private Notice staying(UI ui, MergeResult.Saved saved) {
        String staying = saved.staying().stream()
                .map(choice -> ui.getTranslation("merging.choice." + choice))
                .collect(Collectors.joining(" · "));
        return new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "merging.undo.staying", staying)
                .actions(Buttons.row("merging.undo.read", reopen));
    }

    private static Notice warning(String message) {
        return new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "merging.told", message);
    }
}
