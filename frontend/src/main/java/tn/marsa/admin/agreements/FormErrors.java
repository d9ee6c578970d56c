package tn.marsa.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What has to be mended, on top of the form and with the focus: each line leads to its field. */
class FormErrors extends Div {

    /** A field that needs mending. */
    record Line(String labelKey, String message, Component field) {}

    FormErrors(List<Line> lines) {
        addClassName("m-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        var title = new Span();
        title.bindText(Words.text("agreements.errors"));
        title.addClassName("m-errors-title");
        var links = new UnorderedList();
        lines.forEach(line -> links.add(new ListItem(link(line))));
        add(Symbol.CIRCLE_ALERT.icon(), new Div(title, links));
        getElement().executeJs("this.focus()");
    }

    private Button link(Line line) {
        var link = new Button(getTranslation(line.labelKey()) + ": " + line.message());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("m-errors-link");
        link.addClickListener(click -> line.field().getElement().callJsFunction("focus"));
        return link;
    }
}
