package tn.marsa.admin.offices;

import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.card.CardVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Words;

/** The offices of one governorate or of all. */
class OfficeTable extends Card {

    private final Grid<Office> grid = new Grid<>();
    private final Select<Order> order = new Select<>();
    private List<Office> offices = List.of();
    private @Nullable String governorate;

    OfficeTable() {
        addThemeVariants(CardVariant.LUMO_OUTLINED);
        addClassNames("m-panel", "m-office-table");
        var title = new H2();
        title.bindText(Words.text("offices.list"));
        setTitle(title);
        setHeaderSuffix(order);
        order.addClassName("m-tool");
        order.setItems(Order.values());
        order.setValue(Order.NEAREST);
        order.addValueChangeListener(change -> refresh());
        Words.ariaLabel(order, "offices.order");
        Words.follow(order, locale -> order.setItemLabelGenerator(one -> getTranslation(locale, one.textKey())));
        columns();
        add(grid);
    }

    /** Takes the offices to show. */
    void offices(List<Office> all) {
        offices = all;
        refresh();
    }

    /** Shows those of one governorate, or all if it is null. */
    void show(@Nullable String only) {
        governorate = only;
        refresh();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column("offices.code", office -> new LtrText(office.code()))
                .setWidth("90px")
                .setFlexGrow(0);
        column("offices.office", office -> bold(office.place()));
        column("offices.governorate", office -> new Span(office.governorate().name()));
        column("offices.step", office -> new StepProgress(office.step())).setAutoWidth(true);
        column("offices.openedOn", office -> new LtrText(date(office.openedOn())))
                .setWidth("130px")
                .setFlexGrow(0);
        Words.follow(grid, locale -> grid.setEmptyStateText(getTranslation(locale, "offices.none")));
    }

    private Grid.Column<Office> column(String key, ValueProvider<Office, Span> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return grid.addComponentColumn(cell).setHeader(header);
    }

    private void refresh() {
        grid.setItems(offices.stream()
                .filter(office ->
                        governorate == null || office.governorate().code().equals(governorate))
                .sorted(order.getValue().comparator())
                .toList());
    }

    private static Span bold(String text) {
        var span = new Span(text);
        span.addClassName("m-strong");
        return span;
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.day(day);
    }

    /** The order of the lines. */
    private enum Order {
        NEAREST,
        CODE;

        String textKey() {
            return "offices.order." + name();
        }

        Comparator<Office> comparator() {
            Comparator<Office> byCode = Comparator.comparing(Office::code);
            return switch (this) {
                case NEAREST ->
                    Comparator.comparingInt((Office office) -> -office.step().done())
                            .thenComparing(byCode);
                case CODE -> byCode;
            };
        }
    }
}
