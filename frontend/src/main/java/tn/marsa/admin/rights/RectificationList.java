package tn.marsa.admin.rights;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** What was corrected, newest first; what a field was before is shown field by field, each a look. */
final class RectificationList extends Div {

    private final transient OpenFile file;

    RectificationList(OpenFile file, List<Rectification> rectifications) {
        this.file = file;
        addClassName("m-rights-history");
        var list = new UnorderedList();
        rectifications.forEach(each -> list.add(line(each)));
        add(list);
    }

    private ListItem line(Rectification made) {
        var what = new Span();
        Words.follow(
                what,
                language -> what.setText(getTranslation(
                        language,
                        "rights.history.made",
                        getTranslation(language, "registrations.group." + made.group()),
                        getTranslation(language, made.whyKey()),
                        Dates.minute(made.at()),
                        Isolated.name(made.by().displayName()))));
        var line = new ListItem(what);
        made.fields().forEach(field -> line.add(former(made, field)));
        return line;
    }

    private Div former(Rectification made, String field) {
        var row = new Div();
        row.addClassName("m-rights-former");
        var show = new Button();
        Words.follow(
                show,
                language ->
                        show.setText(getTranslation(language, "rights.history.show", label(made, field, language))));
        show.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        show.addClickListener(click -> Trouble.attempt(() -> reveal(row, made, field)));
        row.add(show);
        return row;
    }

    private void reveal(Div row, Rectification made, String field) {
        Optional<FormerValue> former = file.client().formerValue(file.identifier(), made, field, getLocale());
        var text = new Span();
        Words.follow(
                text,
                language -> text.setText(getTranslation(
                        language,
                        "rights.history.former",
                        label(made, field, language),
                        shown(former.map(FormerValue::value).orElse(null)),
                        shown(former.map(FormerValue::reason).orElse(null)))));
        row.removeAll();
        row.add(text);
    }

    private String label(Rectification made, String field, Locale language) {
        return getTranslation(language, "registrations.field." + made.group().inputName() + "." + field);
    }

    private static String shown(@Nullable String value) {
        return Isolated.name(Objects.requireNonNullElse(value, "–"));
    }
}
