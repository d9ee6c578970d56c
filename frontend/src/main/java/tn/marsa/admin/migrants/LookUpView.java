package tn.marsa.admin.migrants;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.followup.FollowUpScreens;
import tn.marsa.admin.followup.FollowedFile;
import tn.marsa.admin.merging.MergeScreens;
import tn.marsa.admin.merging.MergedFiles;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.rights.FileRights;
import tn.marsa.admin.rights.RightsScreens;
import tn.marsa.admin.search.SearchScreens;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Titles;
import tn.marsa.admin.shell.Trouble;

/**
 * Looking a person up by the unique identifier, then the file. Both are one screen with one address: an identifier names a
 * person, so it never stands in an address, a title or the browser's history.
 */
@Route("files")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("context://css/migrants.css")
@StyleSheet("context://css/rights.css")
@StyleSheet("context://css/followup.css")
@StyleSheet("context://css/merging.css")
class LookUpView extends Main implements LocaleChangeObserver {

    private final transient MigrantsClient client;
    private final transient CodeLists codes;
    private final transient RightsScreens rights;
    private final transient FollowUpScreens followUp;
    private final transient MergeScreens merging;
    private final transient Clock clock;
    private final LookUpForm form;
    private @Nullable OpenedFile opened;
    private transient @Nullable PersonAnswer given;
    private Div rightsOfPerson = new Div();
    private Div followUpOfPerson = new Div();
    private Div mergedIntoFile = new Div();
    private Div followUpTold = new Div();

    LookUpView(
            MigrantsClient client,
            CodeLists codes,
            RightsScreens rights,
            FollowUpScreens followUp,
            MergeScreens merging,
            SearchScreens search,
            Clock clock) {
        this.client = client;
        this.codes = codes;
        this.rights = rights;
        this.followUp = followUp;
        this.merging = merging;
        this.clock = clock;
        this.form = new LookUpForm(this::look, search.panel(this::look));
        addClassName("m-look-up");
        // A file may be opened before the form with its title was ever shown.
        Titles.follow(this, "migrants.lookUp");
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

    /** Searches for a person whose identifier is not known. */
    void describe(String name) {
        close();
        form.describe(name);
    }

    private void open(String typed, @Nullable StatedPurpose stated) {
        try {
            client.open(typed, stated, getLocale())
                    .ifPresentOrElse(answered -> receive(answered, typed), form::unknown);
        } catch (ApiProblem problem) {
            if (!"identifier".equals(problem.field())) {
                throw problem;
            }
            form.refused(problem.text());
        }
    }

    private void receive(Answered answered, String typed) {
        switch (answered.answer()) {
            case Migrant file -> {
                opened = new OpenedFile(file, typed, clock.instant());
                rightsOfPerson = rights(file, answered.rights());
                followUpOfPerson = followUp(answered.followed());
                mergedIntoFile = merged(file, answered.merged());
                showFile(opened, UnaryOperator.identity());
            }
            case FileRestricted restricted -> refuse(restricted);
            case PurposeRequired required -> ask(required, typed);
        }
    }

    private void refuse(FileRestricted restricted) {
        form.refused(restricted.message() + " " + restricted.office().place() + " ("
                + restricted.office().code() + ")");
    }

    private void ask(PurposeRequired required, String identifier) {
        new PurposeDialog(required, purpose -> open(identifier, purpose)).open();
    }

    /** The file may have been open for too long by now: then what for is asked again, and it is opened anew. */
    private void reveal(String identifier, MaskedField field, Consumer<String> shown) {
        Trouble.attempt(() -> client.reveal(identifier, field, null, getLocale())
                .ifPresentOrElse(
                        answer -> {
                            switch (answer) {
                                case RevealedValue revealed ->
                                    shown.accept(revealed.value() == null ? "–" : revealed.value());
                                case PurposeRequired required -> ask(required, identifier);
                                case FileRestricted restricted -> {
                                    close();
                                    refuse(restricted);
                                }
                            }
                        },
                        this::gone));
    }

    private void gone() {
        close();
        form.unknown();
    }

    private Looks goOn(String identifier, Looks shown) {
        String end = shown.pageInfo().endCursor();
        return end == null
                ? shown
                : client.looks(identifier, end, getLocale()).map(shown::and).orElse(shown);
    }

    private void showFile(OpenedFile file, UnaryOperator<Migrant.Keeper> office) {
        CodeNames names = new CodeNames(codes, getLocale());
        var sheet = new FileSheet(
                file,
                office.apply(file.file().office()),
                names,
                (field, shown) -> reveal(file.identifier(), field, shown),
                this::close);
        sheet.below(followUpOfPerson);
        sheet.below(rightsOfPerson);
        sheet.below(mergedIntoFile);
        Looks looks = file.file().looks();
        if (looks != null) {
            sheet.offer(
                    new Action("migrants.answer", Symbol.PRINTER, () -> Trouble.attempt(() -> answer(file))).small());
            sheet.below(new LooksPanel(looks.renamed(office), names, shown -> goOn(file.identifier(), shown)));
        }
        removeAll();
        add(sheet);
    }

    /** Of a file of the own office; nothing for another's, and nothing once the person is erased. */
    private Div rights(Migrant file, @Nullable FileRights known) {
        String identifier = file.identifier();
        return identifier == null || known == null || file.openedFor() != null
                ? new Div()
                : new Div(rights.panel(identifier, known, () -> Trouble.attempt(() -> open(identifier, null))));
    }

    private Div merged(Migrant file, @Nullable MergedFiles known) {
        String identifier = file.identifier();
        return identifier == null || known == null || file.openedFor() != null
                ? new Div()
                : new Div(merging.panel(identifier, known, () -> Trouble.attempt(() -> open(identifier, null))));
    }

    private Div followUp(@Nullable FollowedFile known) {
        return known == null
                ? new Div()
                : new Div(followUp.panel(
                        known, () -> Trouble.attempt(() -> open(Objects.requireNonNull(known.identifier()), null))));
    }

    /** What the register keeps about the person, opened for that request: a look of its own. */
    private void answer(OpenedFile file) {
        client.openForThePerson(file.identifier(), getLocale())
                .ifPresentOrElse(answered -> answer(file, answered), this::gone);
    }

    private void answer(OpenedFile file, Answered answered) {
        if (answered.answer() instanceof Migrant told && answered.rights() != null) {
            var values = new ClearValues(client, file.identifier(), getLocale());
            followUpTold = answered.followed() == null ? new Div() : new Div(followUp.told(answered.followed()));
            given = new PersonAnswer(told, answered.rights(), values, clock.instant());
            showAnswer(file, given, UnaryOperator.identity());
        } else {
            receive(answered, file.identifier());
        }
    }

    private void showAnswer(OpenedFile file, PersonAnswer answer, UnaryOperator<Migrant.Keeper> office) {
        removeAll();
        add(new AnswerSheet(answer, followUpTold, office, new CodeNames(codes, getLocale()), () -> goBack(file)));
    }

    private void goBack(OpenedFile file) {
        given = null;
        Trouble.attempt(() -> showFile(file, offices(getLocale())));
    }

    private void close() {
        opened = null;
        given = null;
        removeAll();
        add(form.emptied());
    }

    /** The file is drawn again from what was received: asking anew would be another look. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        OpenedFile file = opened;
        PersonAnswer answer = given;
        if (file != null) {
            Trouble.attempt(() -> {
                UnaryOperator<Migrant.Keeper> offices = offices(event.getLocale());
                if (answer == null) {
                    showFile(file, offices);
                } else {
                    showAnswer(file, answer, offices);
                }
            });
        }
    }

    private UnaryOperator<Migrant.Keeper> offices(Locale language) {
        var places = new HashMap<String, Migrant.Keeper>();
        return office -> places.computeIfAbsent(office.code(), code -> client.keeper(code, language));
    }
}
