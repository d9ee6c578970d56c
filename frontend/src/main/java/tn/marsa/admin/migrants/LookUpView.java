package tn.marsa.admin.migrants;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.shell.Trouble;

/**
 * Looking a person up by the unique identifier, then the file. Both are one screen with one address: an identifier names a
 * person, so it never stands in an address, a title or the browser's history.
 */
@Route("files")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("context://css/migrants.css")
class LookUpView extends Main implements LocaleChangeObserver {

    private final transient MigrantsClient client;
    private final transient CodeLists codes;
    private final transient Clock clock;
    private final LookUpForm form = new LookUpForm(this::look);
    private @Nullable OpenedFile opened;

    LookUpView(MigrantsClient client, CodeLists codes, Clock clock) {
        this.client = client;
        this.codes = codes;
        this.clock = clock;
        addClassName("m-look-up");
        add(form);
    }

    /** Opens the file of an identifier as it was typed, or says at the field why not. */
    void look(String typed) {
        close();
        form.typed(typed);
        if (form.filled()) {
            Trouble.attempt(() -> open(typed, null));
        }
    }

    private void open(String typed, @Nullable StatedPurpose stated) {
        try {
            client.open(typed, stated, getLocale())
                    .ifPresentOrElse(answer -> receive(answer, typed, stated), form::unknown);
        } catch (ApiProblem problem) {
            if (!"identifier".equals(problem.field())) {
                throw problem;
            }
            form.refused(problem.text());
        }
    }

    private void receive(FileAnswer answer, String typed, @Nullable StatedPurpose stated) {
        switch (answer) {
            case Migrant file -> {
                opened = new OpenedFile(file, stated == null ? null : stated.purpose(), clock.instant());
                showFile(opened, file.office());
            }
            case PurposeRequired required -> new PurposeDialog(required, purpose -> open(typed, purpose)).open();
        }
    }

    private void showFile(OpenedFile file, Migrant.Keeper keeper) {
        removeAll();
        add(new FileSheet(file, keeper, new CodeNames(codes, getLocale()), this::close));
    }

    private void close() {
        opened = null;
        removeAll();
        add(form.emptied());
    }

    /** The file is drawn again from what was received: asking anew would be another look. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        OpenedFile file = opened;
        if (file != null) {
            Trouble.attempt(
                    () -> showFile(file, client.keeper(file.file().office().code(), event.getLocale())));
        }
    }
}
