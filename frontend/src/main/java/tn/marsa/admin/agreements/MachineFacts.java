package tn.marsa.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What a machine signs in with, to be copied. */
class MachineFacts extends Div {

    private final Span told = new Span();

    MachineFacts(MakingResult.Made made) {
        told.getElement().setAttribute("role", "status");
        var facts = new Facts()
                .name("agreements.body", made.agreement().bodyName())
                .fact("agreements.clientId", copyable(made.agreement().clientId(), "agreements.copy.clientId"));
        String secret = made.clientSecret();
        if (secret == null) {
            facts.figure("agreements.secret", null);
        } else {
            facts.fact("agreements.secret", copyable(secret, "agreements.copy.secret"));
        }
        add(facts, told);
    }

    private Component copyable(String value, String nameKey) {
        var text = new LtrText(value);
        text.addClassName("m-mono");
        Action copy = Words.ariaLabel(new Action("agreements.copy", Symbol.COPY, this::tell).small(), nameKey);
        // In the browser, within the click: a page may write to the clipboard only then.
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", value);
        var line = new Div(text, copy);
        line.addClassName("m-copyable");
        return line;
    }

    private void tell() {
        told.setText(getTranslation("agreements.copied"));
    }
}
