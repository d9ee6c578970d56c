package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Words;

/** Everything given so far, group by group, in one language; where it may be changed, a link leads from each group to its stage. */
public final class Summary extends Div {

    private final transient Registration registration;
    private final transient CodeLists lists;
    private final boolean changeable;

    /** A summary without its words yet; {@link #write} gives them. */
    public Summary(Registration registration, CodeLists lists, boolean changeable) {
        this.registration = registration;
        this.lists = lists;
        this.changeable = changeable;
        addClassName("m-summary");
    }

    /** Writes it in a language, whatever the language of the screen. */
    public void write(Language language) {
        Locale locale = language.locale();
        removeAll();
        getElement().setAttribute("lang", locale.getLanguage());
        getElement().setAttribute("dir", language == Language.ARABIC ? "rtl" : "ltr");
        var wording = new Wording(lists, locale);
        for (FieldGroup group : FieldGroup.values()) {
            Object values = registration.values(group);
            if (values != null) {
                add(section(group, wording, wording.lines(values), locale));
            }
        }
    }

    private Div section(FieldGroup group, Wording wording, List<Line> lines, Locale locale) {
        var title = new H2(getTranslation(locale, "registrations.group." + group));
        var head = new Div(title);
        head.addClassName("m-summary-head");
        if (changeable) {
            head.add(change(group));
        }
        var list = new DescriptionList();
        lines.stream()
                .filter(line -> line.text() != null)
                .forEach(line -> list.add(new Term(wording.label(line)), description(line)));
        var section = new Div(head, list);
        section.addClassName("m-summary-group");
        return section;
    }

    private Anchor change(FieldGroup group) {
        var link = new Anchor(Addresses.of(registration.id(), group.stage()), "");
        link.getElement().setAttribute("router-link", true);
        var words = new Span();
        words.bindText(Words.text("registrations.change"));
        link.add(words);
        Words.follow(
                link,
                language -> link.setAriaLabel(getTranslation(
                        language,
                        "registrations.changeGroup",
                        getTranslation(language, "registrations.group." + group))));
        return link;
    }

    private static Description description(Line line) {
        var value = new Span(line.text());
        value.getElement().setAttribute("dir", line.leftToRight() ? "ltr" : "auto");
        return new Description(value);
    }
}
