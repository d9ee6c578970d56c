package tn.marsa.admin.oversight;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.signin.CurrentStaff;

/** Cases: to those who oversee the register all, to a supervisor those that wait for an explanation or had one. */
@Route("cases")
@RolesAllowed({"SUPERVISOR", "AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/oversight.css")
class CasesView extends Main implements LocaleChangeObserver {

    private final transient CasesClient client;
    private final transient CaseReader reader;
    private final transient CaseCount count;
    private final transient DrawerCounts drawer;
    private final Choice<CaseState> state = new Choice<>("oversight.state", CaseState.class);
    private final Choice<CaseRule> rule = new Choice<>("oversight.rule", CaseRule.class);
    private final CaseGrid grid = new CaseGrid(this::open);
    private final Action more = new Action("oversight.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final List<OversightCase> shown = new ArrayList<>();
    private @Nullable String end;

    CasesView(CasesClient client, CurrentStaff staff, CaseCount count, DrawerCounts drawer) {
        this.client = client;
        this.reader = CaseReader.of(staff.me());
        this.count = count;
        this.drawer = drawer;
        addClassNames("m-page", "m-cases");
        Words.label(state, "oversight.state");
        Words.label(rule, "oversight.rule");
        state.addValueChangeListener(change -> Trouble.attempt(() -> begin(getLocale())));
        rule.addValueChangeListener(change -> Trouble.attempt(() -> begin(getLocale())));
        var filters = new Div(state, rule);
        filters.addClassName("m-trail-filters");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("oversight.cases"),
                new Notice(Tone.ACCENT, Symbol.INFO, "oversight.cases.what"),
                filters,
                rows,
                more);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> begin(event.getLocale()));
    }

    private void begin(Locale language) {
        CasePage newest = page(null, language);
        shown.clear();
        show(newest);
        if (reader.explains()) {
            count.show(drawer, language);
        }
    }

    private void goOn() {
        show(page(end, getLocale()));
    }

    private CasePage page(@Nullable String after, Locale language) {
        return client.cases(reader.audits(), state.getValue(), rule.getValue(), after, language);
    }

    private void show(CasePage page) {
        shown.addAll(page.cases());
        end = page.pageInfo().endCursor();
        grid.setItems(shown);
        more.setVisible(page.pageInfo().hasNextPage());
    }

    private void open(OversightCase one) {
        new CaseDialog(one, reader, new Steps()).open();
    }

    private final class Steps implements CaseSteps {

        @Override
        public CaseResult assign(UUID key, OversightCase about, String supervisor) {
            return client.assign(key, about, supervisor, getLocale());
        }

        @Override
        public CaseResult explain(UUID key, OversightCase about, String text) {
            return client.explain(key, about, text, getLocale());
        }

        @Override
        public CaseResult close(UUID key, OversightCase about, Finding finding, String text) {
            return client.close(key, about, finding, text, getLocale());
        }

        @Override
        public void made() {
            begin(getLocale());
        }
    }
}
