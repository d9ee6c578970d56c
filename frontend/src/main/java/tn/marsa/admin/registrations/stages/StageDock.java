package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What can be done at a stage: back, pause, and on to the stage that comes next, which the button names. */
final class StageDock extends Composite<Dock> {

    /**
     * The dock of a stage.
     *
     * @param leads true if going on is the screen's one primary action
     */
    StageDock(StagePage page, Stage stage, boolean leads) {
        Dock dock = getContent();
        dock.key("Tab", "registrations.key.next").key("?", "registrations.key.all");
        if (page.mayAbandon()) {
            dock.actions(Buttons.quiet(Symbol.TRASH_2, "registrations.abandon", page::askToAbandon));
        }
        stage.previous()
                .ifPresent(before ->
                        dock.actions(Buttons.quiet(Symbol.ARROW_LEFT, "registrations.back", () -> page.back(before))));
        dock.actions(Buttons.plain(Symbol.PAUSE, "registrations.pause", () -> page.move(Addresses.QUEUE)));
        stage.next().filter(page::mayShow).ifPresent(next -> dock.actions(forward(page, next, leads)));
    }

    private static Button forward(StagePage page, Stage next, boolean leads) {
        var words = new Span();
        Words.follow(
                words,
                language -> words.setText(words.getTranslation(
                        language,
                        "registrations.continue",
                        words.getTranslation(language, "registrations.stage.short." + next))));
        return leads
                ? Buttons.onCtrlEnter(Buttons.primary(Symbol.ARROW_RIGHT, words, page::proceed))
                : Buttons.plain(Symbol.ARROW_RIGHT, words, page::proceed);
    }
}
