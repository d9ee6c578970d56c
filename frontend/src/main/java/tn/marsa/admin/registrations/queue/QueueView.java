package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.procedure.Queue;
import tn.marsa.admin.registrations.procedure.RegistrationsClient;
import tn.marsa.admin.registrations.procedure.WorkQueuePage;
import tn.marsa.admin.registrations.procedure.WorkQueueRow;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.HomeFigure;
import tn.marsa.admin.shell.KeyCap;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** The work queue: home of officers and supervisors. */
@Route(Addresses.QUEUE)
@RolesAllowed({"OFFICER", "SUPERVISOR"})
public class QueueView extends Main {

    private final transient RegistrationsClient client;
    private final transient Clock clock;
    private final transient DrawerCounts drawer;
    private final QueueTabs tabs = new QueueTabs(queue -> refresh());
    private final QueueFilters filters = new QueueFilters(this::refresh);
    private final QueueGrid grid;
    private final FigureLinks elsewhere;
    private final Span refreshed = new Span();
    private final Span extent = new Span();
    private transient @Nullable QueuePages pages;
    private transient Instant refreshedAt;
    private int total;

    QueueView(
            RegistrationsClient client,
            Clock clock,
            DrawerCounts drawer,
            CurrentStaff staff,
            List<HomeFigure> figures) {
        this.client = client;
        this.clock = clock;
        this.drawer = drawer;
        this.grid = new QueueGrid(clock);
        this.elsewhere = new FigureLinks(
                figures.stream()
                        .filter(figure -> staff.me().hasAny(figure.roles()))
                        .toList(),
                drawer);
        this.refreshedAt = clock.instant();
        addClassNames("m-page", "m-queue-page");
        var today = new Span();
        today.addClassName("m-title-note");
        Words.follow(today, language -> today.setText(Dates.weekday(Dates.today(clock), language)));
        var title = new PageTitle("registrations.queue").beside(today);
        boolean mayBegin = staff.me().roles().contains(Role.OFFICER);
        if (mayBegin) {
            title.actions(begin());
        }
        var tools = new Div(filters, refreshed);
        tools.addClassName("m-tools");
        refreshed.addClassName("m-title-note");
        refreshed.getElement().setAttribute("role", "status");
        var queues = new Div(tabs, elsewhere);
        queues.addClassNames("m-card", "m-queues-card");
        var rows = new Div(grid);
        rows.addClassNames("m-card", "m-queue-card");
        add(title, queues, tools, rows, foot(mayBegin));
        Words.follow(refreshed, this::tellRefreshed);
        refresh();
    }

    private static Button begin() {
        Button begin = Buttons.primary(
                Symbol.PLUS, "registrations.new", () -> UI.getCurrentOrThrow().navigate(Addresses.START));
        begin.setSuffixComponent(new KeyCap("Alt+N"));
        return begin;
    }

    private Component foot(boolean mayBegin) {
        var keys = new Div(key("↑ ↓", "registrations.key.move"), key("Enter", "registrations.key.open"));
        if (mayBegin) {
            keys.add(key("Alt+N", "registrations.new"));
        }
        keys.add(key("/", "shell.key.search"));
        keys.addClassName("m-dock-keys");
        var foot = new Div(keys, extent);
        foot.addClassNames("m-tools", "m-queue-foot");
        Words.follow(extent, language -> tellExtent());
        return foot;
    }

    private static Span key(String cap, String textKey) {
        var meaning = new Span();
        meaning.bindText(Words.text(textKey));
        return new Span(new KeyCap(cap), meaning);
    }

    private void refresh() {
        var fresh = new QueuePages(client, filters.of(tabs.queue()), this::show);
        pages = fresh;
        refreshedAt = clock.instant();
        grid.setItems(rows(fresh));
        elsewhere.refresh();
        tellRefreshed(getLocale());
    }

    private void tellRefreshed(Locale language) {
        refreshed.setText(getTranslation(language, "registrations.queue.refreshed", Dates.time(refreshedAt)));
    }

    private CallbackDataProvider<WorkQueueRow, Void> rows(QueuePages from) {
        return DataProvider.fromCallbacks(
                query -> from.rows(query.getOffset(), query.getLimit(), getLocale()).stream(), query -> {
                    from.rows(0, 1, getLocale());
                    return total;
                });
    }

    private void show(WorkQueuePage page) {
        total = page.totalCount();
        grid.setAllRowsVisible(total <= QueuePages.ROWS_A_PAGE);
        tabs.show(page);
        drawer.show(QueueView.class, page.count(Queue.ALL));
        tellExtent();
    }

    private void tellExtent() {
        int shown = pages == null ? 0 : pages.fetchedRows();
        extent.setText(
                getTranslation(shown < total ? "registrations.queue.part" : "registrations.queue.whole", shown, total));
    }
}
