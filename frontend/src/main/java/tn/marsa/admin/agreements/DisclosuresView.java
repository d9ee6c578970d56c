package tn.marsa.admin.agreements;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The register of disclosures: what partner bodies were told, by agreement and period. */
@Route("disclosures")
@RolesAllowed({"AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/registrations.css")
@StyleSheet("context://css/agreements.css")
class DisclosuresView extends Main implements LocaleChangeObserver {

    private final transient AgreementsClient client;
    private final Select<Agreement> agreement = new Select<>();
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private final Span total = new Span();
    private final DisclosureTable table = new DisclosureTable();
    private final Action more = new Action("agreements.more", Symbol.CHEVRON_DOWN, () -> attempt(true));
    private final transient List<Disclosure> shown = new ArrayList<>();
    private @Nullable String next;

    DisclosuresView(AgreementsClient client) {
        this.client = client;
        addClassNames("m-page", "m-agreements");
        Words.label(agreement, "agreements.filter.agreement");
        Words.label(from, "agreements.filter.from");
        Words.label(to, "agreements.filter.to");
        agreement.setEmptySelectionAllowed(true);
        agreement.addValueChangeListener(change -> attempt(false));
        from.addValueChangeListener(change -> attempt(false));
        to.addValueChangeListener(change -> attempt(false));
        var filters = new Div(agreement, from, to);
        filters.addClassName("m-disclosure-filters");
        var foot = new Div(more);
        foot.addClassName("m-agreement-foot");
        add(
                new PageTitle("agreements.disclosures").beside(total),
                filters,
                new Panel("agreements.disclosures.list", table),
                foot);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Locale language = event.getLocale();
        Trouble.attempt(() -> {
            offer(client.all(language), language);
            load(false);
        });
    }

    // The same agreement stays chosen when its name comes in another language.
    private void offer(List<Agreement> all, Locale language) {
        Agreement before = agreement.getValue();
        agreement.setItems(all);
        agreement.setItemLabelGenerator(
                each -> each == null ? getTranslation(language, "agreements.filter.all") : each.bodyName());
        agreement.setEmptySelectionCaption(getTranslation(language, "agreements.filter.all"));
        all.stream()
                .filter(each -> before != null && each.id().equals(before.id()))
                .findFirst()
                .ifPresent(agreement::setValue);
    }

    private void attempt(boolean goingOn) {
        Trouble.attempt(() -> load(goingOn));
    }

    private void load(boolean goingOn) {
        Agreement one = agreement.getValue();
        var filter = new DisclosureFilter(one == null ? null : one.id(), from.getValue(), to.getValue());
        DisclosurePage page = client.disclosures(filter, goingOn ? next : null, getLocale());
        if (!goingOn) {
            shown.clear();
        }
        shown.addAll(page.rows());
        next = page.next();
        more.setVisible(next != null);
        total.setText(getTranslation("agreements.disclosures.total", page.totalCount()));
        table.show(shown);
    }
}
