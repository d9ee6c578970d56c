package tn.marsa.admin.merging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.desk.ReasonDialog;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.review.Wording;
import tn.marsa.admin.shell.FileSearch;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/**
 * Two files of one person, compared and merged by the head of the office. The numbers name persons: they are typed here or passed on in
 * memory, and never stand in an address.
 */
@Route(MergeRequest.ADDRESS)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://css/migrants.css")
@StyleSheet("context://css/merging.css")
class MergeView extends Main implements AfterNavigationObserver, LocaleChangeObserver {

    private final transient MergeClient client;
    private final transient CodeLists lists;
    private final transient FileSearch files;
    private final transient MergeRequest request;
    private final TextField survivor = new TextField();
    private final TextField other = new TextField();
    private final Div told = new Div();
    private final Div comparison = new Div();
    private transient Comparison.@Nullable Compared compared;
    private @Nullable ComparedFiles shown;
    private TwoNumbers numbers = new TwoNumbers("", "");
    private String typed = "";
    private UUID key = UUID.randomUUID();

    MergeView(MergeClient client, CodeLists lists, FileSearch files, MergeRequest request) {
        this.client = client;
        this.lists = lists;
        this.files = files;
        this.request = request;
        NumberField.prepare(survivor, "merging.survivor.number");
        NumberField.prepare(other, "merging.other");
        var line = new Div(
                survivor,
                other,
                Buttons.plain(Symbol.USERS, "merging.compare", this::compareTyped),
                Buttons.plain(Symbol.REFRESH_CW, "merging.swap", this::swap));
        line.addClassName("m-compare-line");
        told.getElement().setAttribute("role", "alert");
        var page = new Div(new PageTitle("merging.view"), new Panel("merging.files", line), told, comparison);
        page.addClassNames("m-page", "m-merge");
        add(page);
    }

    /** Compares what another screen asked for. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        scrollIntoView();
        request.take().ifPresent(asked -> {
            typed = asked.reason();
            compare(new TwoNumbers(asked.one(), asked.other()));
        });
    }

    /** Compares two files, or says at the fields or above the comparison why not. */
    private void compare(TwoNumbers given) {
        survivor.setValue(given.survivor());
        other.setValue(given.merged());
        compareTyped();
    }

    private void compareTyped() {
        clear();
        boolean typed = NumberField.isFilled(survivor);
        if (NumberField.isFilled(other) && typed) {
            numbers =
                    new TwoNumbers(survivor.getValue().strip(), other.getValue().strip());
            Trouble.attempt(this::ask);
        }
    }

    private void swap() {
        compare(new TwoNumbers(other.getValue(), survivor.getValue()));
    }

    private void clear() {
        compared = null;
        shown = null;
        key = UUID.randomUUID();
        told.removeAll();
        comparison.removeAll();
    }

    private void ask() {
        try {
            switch (client.compare(numbers.survivor(), numbers.merged(), getLocale())) {
                case Comparison.Compared both -> show(both, List.of());
                case Comparison.NotAllowed refused -> tell(refused.code(), refused.field(), refused.message());
            }
        } catch (ApiProblem problem) {
            refuse(problem);
        }
    }

    private void refuse(ApiProblem problem) {
        if ("survivor".equals(problem.field())) {
            NumberField.refuse(survivor, problem.text());
        } else if ("merged".equals(problem.field())) {
            NumberField.refuse(other, problem.text());
        } else {
            throw problem;
        }
    }

    /** Another office's file is opened on its own screen, where purpose and reason are asked for. */
    private void tell(String code, String field, String message) {
        (field.equals("survivor") ? survivor : other).setInvalid(true);
        var notice = new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "merging.told", message);
        if (code.equals("NOT_OPENED")) {
            notice.actions(Buttons.row("merging.open", () -> files.find(numbers.merged())));
        }
        told.removeAll();
        told.add(notice);
    }

    private void show(Comparison.Compared both, List<FieldChoice> taken) {
        var beside = new ComparedFiles(both, new Wording(lists, getLocale()));
        beside.take(taken);
        compared = both;
        shown = beside;
        comparison.removeAll();
        comparison.add(new Notice(Tone.ACCENT, Symbol.INFO, "merging.hint"), beside, new Dock().actions(merge()));
    }

    // Ctrl+Enter is the dialog's: both would hear it, and a second dialog would open over what the first one came to.
    private Component merge() {
        return Buttons.primary(
                Symbol.USERS,
                "merging.do",
                () -> new ReasonDialog("merging.confirm", Symbol.USERS, reason -> Trouble.attempt(() -> send(reason)))
                        .beginningWith(typed)
                        .open());
    }

    private void send(String reason) {
        typed = reason;
        Comparison.Compared both = compared;
        ComparedFiles beside = shown;
        if (both == null || beside == null) {
            return;
        }
        switch (client.merge(key, numbers, both, beside.taken(), reason, getLocale())) {
            case MergeResult.Saved saved -> files.find(numbers.survivor());
            case MergeResult.Refused refused -> refuse(refused.problems());
            case MergeResult.NotAllowed refused -> {
                clear();
                tell(refused.code(), refused.field(), refused.message());
            }
        }
    }

    /** What would be taken over does not fit: another choice is another intention. */
    private void refuse(List<FieldProblem> problems) {
        key = UUID.randomUUID();
        told.removeAll();
        problems.forEach(problem -> told.add(new Notice(
                Tone.BAD,
                Symbol.CIRCLE_ALERT,
                "merging.told",
                FieldGroup.ofField(problem.field()).isEmpty()
                        ? problem.message()
                        : getTranslation("registrations.field." + problem.field()) + " – " + problem.message())));
        told.scrollIntoView();
    }

    /** The files are drawn again from what was received: asking anew would be another look. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        Comparison.Compared both = compared;
        ComparedFiles beside = shown;
        if (both != null && beside != null) {
            show(both, beside.taken());
        }
    }
}
