package tn.marsa.admin.rights;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** One proposed erasure: which file, on what it rests, who proposed it; and the second person's decision. */
final class ErasureCard extends Div {

    private final transient Consumer<String> decide;

    /**
     * A card.
     *
     * @param decide takes the mutation that decides
     */
    ErasureCard(ProposedErasure erasure, Consumer<String> decide) {
        this.decide = decide;
        addClassName("m-erasure");
        var panel = new Panel("rights.erasure", facts(erasure), erasure.isMine() ? mine() : actions());
        add(panel);
    }

    private static Facts facts(ProposedErasure erasure) {
        var facts = new Facts();
        if (erasure.identifier() == null) {
            facts.fact("rights.identifier", (String) null);
        } else {
            facts.fact("rights.identifier", new IdentifierText(erasure.identifier()));
        }
        facts.fact(
                "rights.office",
                erasure.office() == null ? null : erasure.office().place());
        facts.fact("rights.basis", words("rights.basis." + erasure.basis()));
        if (erasure.decision() != null) {
            facts.name("rights.decision.number", erasure.decision().number())
                    .figure("rights.decision.date", Dates.day(erasure.decision().date()))
                    .name("rights.decision.authority", erasure.decision().authority());
        }
        return facts.name(
                        "rights.proposedBy",
                        erasure.proposedBy() == null
                                ? null
                                : erasure.proposedBy().displayName())
                .figure("rights.proposedAt", Dates.minute(erasure.proposedAt()));
    }

    private static Span words(String key) {
        var words = new Span();
        words.bindText(Words.text(key));
        return words;
    }

    private static Div mine() {
        var line = new Div(words("rights.erasures.mine"));
        line.addClassName("m-panel-text");
        return line;
    }

    private Div actions() {
        var actions = new Div(
                Buttons.plain(Symbol.TRASH_2, "rights.erase.confirm", this::askAgain),
                Buttons.quiet(Symbol.BAN, "rights.erase.refuse", () -> decide.accept("refuseErasure")));
        actions.addClassName("m-rights-actions");
        return actions;
    }

    private void askAgain() {
        var again = new ConfirmDialog();
        again.setHeader(getTranslation("rights.erase.confirm"));
        again.setText(getTranslation("rights.erasures.noWayBack"));
        again.setCancelable(true);
        again.setCancelText(getTranslation("rights.cancel"));
        again.setConfirmText(getTranslation("rights.erase.confirm"));
        again.setConfirmButtonTheme("error primary");
        again.addConfirmListener(confirmed -> decide.accept("confirmErasure"));
        again.open();
    }
}
