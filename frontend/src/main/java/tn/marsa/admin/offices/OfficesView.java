package tn.marsa.admin.offices;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** The offices by governorate, and how far each is on its way to opening. */
@Route("offices")
@RolesAllowed({"ADMINISTRATOR", "OBSERVATORY", "AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/offices.css")
class OfficesView extends Main implements LocaleChangeObserver {

    private final transient OfficesClient client;
    private final Span total = new Span();
    private final StepCounts counts = new StepCounts();
    private final OfficeTable table = new OfficeTable();
    private final GovernorateList governorates = new GovernorateList(table::show);

    OfficesView(OfficesClient client) {
        this.client = client;
        addClassNames("m-page", "m-offices");
        var lists = new Div(governorates, table);
        lists.addClassName("m-offices-lists");
        add(
                new PageTitle("offices.title").beside(total),
                new Notice(Tone.WARN, Symbol.INFO, "offices.planning"),
                counts,
                lists);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> load(event.getLocale()));
    }

    private void load(Locale language) {
        List<Office> offices = client.all(language);
        total.setText(getTranslation(language, "offices.total", offices.size()));
        counts.show(offices);
        table.offices(offices);
        governorates.show(offices);
    }
}
