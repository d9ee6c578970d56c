package tn.marsa.admin.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.UUID;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** Tables beyond the plan: one statistician asks, another approves, and later releases hold them. */
@Route("table-requests")
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
class TableRequestsView extends Main implements LocaleChangeObserver {

    private final transient StatisticsClient statistics;
    private final transient TableRequestsClient client;
    private final TableRequestForm form = new TableRequestForm(() -> Trouble.attempt(this::request));
    private final TableRequestGrid grid = new TableRequestGrid(this::approve, this::refuse);
    private final Div refusal = new Div();
    private UUID key = UUID.randomUUID();

    TableRequestsView(StatisticsClient statistics, TableRequestsClient client) {
        this.statistics = statistics;
        this.client = client;
        addClassNames("m-page", "m-table-requests");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("m-refusal");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("statistics.requests"),
                new Notice(Tone.ACCENT, Symbol.INFO, "statistics.requests.what"),
                form,
                refusal,
                rows);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> fill(event.getLocale()));
    }

    private void fill(Locale language) {
        Definitions definitions = statistics.definitions(language);
        form.offer(definitions);
        grid.show(client.list(language), definitions);
    }

    private void request() {
        form.wanted().map(wanted -> client.request(key, wanted, getLocale())).ifPresent(answer -> {
            if (answer instanceof TableRequestAnswer.Saved) {
                form.clear();
            }
            told(answer);
        });
    }

    private void approve(TableRequest request) {
        UUID once = UUID.randomUUID();
        new ApprovalDialog(() -> told(client.approve(once, request, getLocale()))).open();
    }

    private void refuse(TableRequest request) {
        UUID once = UUID.randomUUID();
        new ReasonDialog(
                        "statistics.request.refuse",
                        getTranslation("statistics.request.refuse.sure"),
                        reason -> told(client.refuse(once, request, reason, getLocale())))
                .open();
    }

    private void told(TableRequestAnswer answer) {
        switch (answer) {
            case TableRequestAnswer.Saved saved -> {
                refusal.setText("");
                key = UUID.randomUUID();
                fill(getLocale());
            }
            case TableRequestAnswer.Refused refused -> refusal.setText(refused.message());
        }
    }
}
