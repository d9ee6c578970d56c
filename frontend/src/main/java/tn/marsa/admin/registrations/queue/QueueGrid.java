package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.procedure.WorkQueueRow;
import tn.marsa.admin.shell.Words;

/** The rows of the queue; Enter on a row opens it, and so does the button at its end. */
final class QueueGrid extends Grid<WorkQueueRow> {

    private final transient QueueCells cells;
    private transient @Nullable WorkQueueRow focused;

    QueueGrid(Clock clock) {
        this.cells = new QueueCells(clock);
        addClassName("m-queue");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setPageSize(QueuePages.ROWS_A_PAGE);
        setSelectionMode(SelectionMode.NONE);
        column("number", cells::number).setFlexGrow(0).setWidth("130px");
        column("name", row -> cells.name(row, getLocale())).setFlexGrow(2).setWidth("200px");
        column("stage", cells::progress).setFlexGrow(1).setWidth("232px");
        column("state", cells::state).setFlexGrow(1).setWidth("184px");
        column("age", row -> cells.age(row, getLocale())).setFlexGrow(0).setWidth("154px");
        column("holder", cells::holder).setFlexGrow(1).setWidth("138px");
        column("action", cells::action).setFlexGrow(0).setWidth("108px");
        openByEnter();
        Words.follow(this, this::speak);
    }

    private Column<WorkQueueRow> column(String key, SerializableFunction<WorkQueueRow, Component> cell) {
        return addColumn(new ComponentRenderer<>(cell)).setKey(key);
    }

    private void speak(Locale language) {
        getColumns()
                .forEach(column ->
                        column.setHeader(getTranslation(language, "registrations.column." + column.getKey())));
        setEmptyStateText(getTranslation(language, "registrations.queue.empty"));
        if (getDataProvider() != null) {
            getDataProvider().refreshAll();
        }
    }

    private void openByEnter() {
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        getElement()
                .addEventListener("keydown", event -> openFocused())
                .setFilter("event.key === 'Enter' && event.composedPath()[0].localName === 'td'");
        addItemDoubleClickListener(click -> open(click.getItem()));
    }

    private void openFocused() {
        if (focused != null) {
            open(focused);
        }
    }

    private static void open(WorkQueueRow row) {
        UI.getCurrentOrThrow().navigate(Addresses.of(row.id()));
    }
}
