package tn.marsa.admin.migrants;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.matching.Opening;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Words;

/** Opens another office's file for a screen that compares it: what for is asked as on the file's own page. */
@Component
class PurposeFirst implements Opening {

    private final MigrantsClient client;

    PurposeFirst(MigrantsClient client) {
        this.client = client;
    }

    @Override
    public void ask(Candidate candidate, Runnable opened) {
        var required =
                new PurposeRequired(new Migrant.Keeper("", candidate.office().place()), "");
        String identifier = candidate.identifier();
        new PurposeDialog(required, stated -> {
                    if (identifier == null) {
                        client.openPaired(Objects.requireNonNull(candidate.pair()), stated, language());
                        opened.run();
                    } else {
                        client.open(identifier, stated, language())
                                .ifPresent(answered -> receive(answered.answer(), opened));
                    }
                })
                .open();
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }

    private static void receive(FileAnswer answer, Runnable opened) {
        switch (answer) {
            case Migrant _ -> opened.run();
            case FileRestricted restricted -> tell(restricted.message());
            case PurposeRequired required -> tell(required.message());
        }
    }

    private static void tell(String message) {
        var dialog = new Dialog(new Paragraph(message));
        Words.follow(
                dialog, language -> dialog.setHeaderTitle(dialog.getTranslation(language, "migrants.otherOffice")));
        dialog.getFooter().add(new Action("migrants.cancel", null, dialog::close));
        dialog.open();
    }
}
