package tn.marsa.admin.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** What each figure means: its definition, source and coverage. A figure links to its own place here, and this to its tables. */
@Route(DefinitionsView.PATH)
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
class DefinitionsView extends Main implements LocaleChangeObserver {

    static final String PATH = "definitions";

    private final transient StatisticsClient client;
    private final Div measures = new Div();

    DefinitionsView(StatisticsClient client) {
        this.client = client;
        addClassNames("m-page", "m-definitions");
        add(
                new PageTitle("statistics.definitions"),
                new Notice(Tone.ACCENT, Symbol.INFO, "statistics.definitions.what"),
                measures);
    }

    /**
     * A link to the definition of a measure.
     *
     * @param nameKey the key of its words
     */
    static Anchor link(String measure, String nameKey) {
        var link = new Anchor(PATH + "#" + measure);
        link.bindText(Words.text(nameKey));
        return link;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> show(event.getLocale()));
    }

    private void show(Locale language) {
        measures.removeAll();
        client.measures(language).forEach(each -> measures.add(sheet(each, language)));
    }

    private Div sheet(MeasureInWords measure, Locale language) {
        var list = new DescriptionList();
        line(list, "statistics.definition", measure.definition(), language);
        line(list, "statistics.source", measure.source(), language);
        line(list, "statistics.coverage", measure.coverage(), language);
        var name = new H2(new Anchor(TablesView.PATH + "?measure=" + measure.measure(), measure.name()));
        var sheet = new Div(name, list);
        sheet.setId(measure.measure());
        sheet.addClassNames("m-card", "m-definition");
        return sheet;
    }

    private void line(DescriptionList list, String key, String text, Locale language) {
        list.add(new DescriptionList.Term(getTranslation(language, key)), new DescriptionList.Description(text));
    }
}
