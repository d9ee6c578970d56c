package tn.marsa.admin.agreements;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Asks once more before an agreement is ended for good. */
class EndDialog extends Dialog {

    EndDialog(Agreement agreement, Runnable end) {
        Words.follow(this, locale -> setHeaderTitle(getTranslation(locale, "agreements.end.title")));
        setWidth("480px");
        var body = new Bdi(agreement.bodyName());
        body.addClassName("m-strong");
        var explanation = new Paragraph();
        explanation.bindText(Words.text("agreements.end.explanation"));
        add(new Paragraph(body), explanation);
        getFooter()
                .add(
                        new Action("agreements.cancel", null, this::close).quiet(),
                        new Action("agreements.end.do", Symbol.BAN, () -> {
                                    close();
                                    end.run();
                                })
                                .primary());
    }
}
