package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What has to be mended before a dialog can go on: said at each field, and on top, from where each problem leads to its field. */
class DialogErrors extends Div {

    private final Map<Component, String> problems = new LinkedHashMap<>();
    private final UnorderedList links = new UnorderedList();

    DialogErrors() {
        addClassName("m-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        var title = new Span();
        title.addClassName("m-errors-title");
        title.bindText(Words.text("migrants.errors"));
        add(Symbol.CIRCLE_ALERT.icon(), new Div(title, links));
        setVisible(false);
    }

    /** Forgets what was wrong. */
    void begin() {
        problems.keySet().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        problems.clear();
    }

    /** A field that is not filled as it must be. */
    <F extends Component & HasValidationProperties> void add(F field, String textKey) {
        refuse(field, getTranslation(textKey));
    }

    /** A field that the API refused. */
    <F extends Component & HasValidationProperties> void refuse(F field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        problems.put(field, text);
    }

    /** True if nothing is wrong; else says what is, and takes the focus. */
    boolean settled() {
        setVisible(!problems.isEmpty());
        links.removeAll();
        problems.forEach((field, text) -> links.add(new ListItem(link(field, text))));
        if (!problems.isEmpty()) {
            getElement().executeJs("this.focus()");
        }
        return problems.isEmpty();
    }

    private static Button link(Component field, String text) {
        var link = new Button(text, click -> field.getElement().callJsFunction("focus"));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("m-errors-link");
        return link;
    }
}
