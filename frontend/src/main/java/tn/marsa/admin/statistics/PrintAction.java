package tn.marsa.admin.statistics;

import com.vaadin.flow.component.UI;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;

/** Prints what is on the screen; the style sheet says what of it comes on paper. */
final class PrintAction {

    private PrintAction() {}

    static Action create() {
        return new Action(
                        "statistics.print",
                        Symbol.PRINTER,
                        () -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"))
                .quiet();
    }
}
