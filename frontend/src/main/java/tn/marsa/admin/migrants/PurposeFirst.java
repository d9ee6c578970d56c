package tn.marsa.admin.migrants;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
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
    public void ask(String identifier, String place, Runnable opened) {
        var required = new PurposeRequired(new Migrant.Keeper("", place), "");
        new PurposeDialog(
                        required,
                        stated -> client.open(
                                        identifier,
                                        stated,
                                        UI.getCurrentOrThrow().getLocale())
                                .ifPresent(answered -> receive(answered.answer(), opened)))
                .open();
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
