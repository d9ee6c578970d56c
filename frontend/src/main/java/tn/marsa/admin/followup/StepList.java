package tn.marsa.admin.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.followup.FollowUp.Request;
import tn.marsa.admin.followup.FollowUp.Step;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** What followed validation, the latest recorded first; the words of a decision are a look each, shown at once or once asked for. */
final class StepList extends Div {

    private final transient OpenedFile file;
    private final boolean withWords;

    StepList(OpenedFile file, boolean withWords) {
        this.file = file;
        this.withWords = withWords;
        addClassName("m-rights-history");
        var list = new UnorderedList();
        file.followUp().steps().forEach(step -> list.add(line(step)));
        add(list);
    }

    private ListItem line(Step step) {
        var what = new Span();
        Words.follow(what, language -> what.setText(String.join(" · ", parts(step, language))));
        var line = new ListItem(what);
        Request request = step.request();
        if (step.kind().isDecision() && request != null) {
            line.add(words(request));
        }
        return line;
    }

    private List<String> parts(Step step, Locale language) {
        List<String> parts = new ArrayList<>();
        parts.add(Isolated.figure(Dates.day(step.on())));
        parts.add(getTranslation(language, "followup.step." + step.kind()));
        Request request = step.request();
        if (request != null) {
            parts.add(detail(step, request, language));
        }
        if (step.crossing() != null) {
            parts.add(file.lists().name(CodeListName.BORDER_CROSSING, step.crossing(), language));
        }
        parts.add(
                step.by() == null
                        ? getTranslation(language, "followup.byItself")
                        : Isolated.name(step.by().displayName()));
        return parts;
    }

    private String detail(Step step, Request request, Locale language) {
        return switch (step.kind()) {
            case OPINION ->
                getTranslation(
                        language,
                        Boolean.TRUE.equals(request.favourable())
                                ? "followup.favourable.YES"
                                : "followup.favourable.NO");
            case GRANTED ->
                getTranslation(
                        language,
                        "followup.validity",
                        day(request.validFrom() == null ? null : Dates.day(request.validFrom())),
                        day(request.validUntil() == null ? null : Dates.day(request.validUntil())));
            default -> kind(request, language);
        };
    }

    private String kind(Request request, Locale language) {
        String kind = getTranslation(language, "followup.kind." + request.kind());
        return request.ground() == null
                ? kind
                : kind + " (" + file.lists().name(CodeListName.GROUND_OF_STAY, request.ground(), language) + ")";
    }

    private Div words(Request request) {
        var row = new Div();
        row.addClassName("m-rights-former");
        if (withWords) {
            reveal(row, request);
        } else {
            row.add(Buttons.row("followup.words", () -> Trouble.attempt(() -> reveal(row, request))));
        }
        return row;
    }

    private void reveal(Div row, Request request) {
        DecisionWords known = file.client()
                .words(file.identifier(), request, getLocale())
                .orElseGet(() -> new DecisionWords(null, null, null));
        row.removeAll();
        said(row, "followup.act", known.actNumber());
        said(row, "followup.reason", known.reason());
        said(row, "followup.remedy", known.remedy());
    }

    private static void said(Div row, String key, @Nullable String text) {
        if (text != null) {
            var line = new Div();
            line.bindText(Words.text(key, Isolated.name(text)));
            row.add(line);
        }
    }

    private static String day(@Nullable String day) {
        return Isolated.figure(Objects.requireNonNullElse(day, "–"));
    }
}
