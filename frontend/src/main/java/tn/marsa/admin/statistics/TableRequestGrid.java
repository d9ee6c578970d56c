package tn.marsa.admin.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The tables that were asked for, with what can be decided on them. */
class TableRequestGrid extends Grid<TableRequest> {

    private final Map<String, String> names = new HashMap<>();
    private final Consumer<TableRequest> approve;
    private final Consumer<TableRequest> refuse;

    TableRequestGrid(Consumer<TableRequest> approve, Consumer<TableRequest> refuse) {
        this.approve = approve;
        this.refuse = refuse;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        column("statistics.request.table", addColumn(this::table)).setFlexGrow(2);
        column("statistics.request.purpose", addColumn(TableRequest::purpose)).setFlexGrow(2);
        column("statistics.request.owner", addColumn(TableRequest::owner));
        column(
                "statistics.request.by",
                addColumn(request -> request.requestedBy().displayName()));
        column("statistics.state", addComponentColumn(TableRequestGrid::state)).setFlexGrow(2);
        addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        Words.follow(this, language -> setEmptyStateText(getTranslation(language, "statistics.request.none")));
    }

    /** Shows requests, in the words of the definitions. */
    void show(List<TableRequest> requests, Definitions definitions) {
        definitions.measures().forEach(measure -> names.put(measure.measure(), measure.name()));
        definitions.dimensions().forEach(dimension -> names.put(dimension.dimension(), dimension.name()));
        setItems(requests);
        recalculateColumnWidths();
    }

    private static Column<TableRequest> column(String key, Column<TableRequest> column) {
        var head = new Span();
        head.bindText(Words.text(key));
        return column.setHeader(head);
    }

    private String table(TableRequest request) {
        String dimensions = request.by().stream().map(this::name).collect(Collectors.joining(" × "));
        return getTranslation("statistics.granularity." + request.granularity()) + " · " + name(request.measure())
                + " · " + dimensions;
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static Component state(TableRequest request) {
        var state = new Div(request.state().badge());
        if (request.decidedBy() != null) {
            state.add(new Span(" " + request.decidedBy().displayName()));
        }
        if (request.refusalReason() != null) {
            state.add(new Div(request.refusalReason()));
        }
        return state;
    }

    private Component actions(TableRequest request) {
        var actions = new Div();
        if (request.state() == TableRequestState.WAITING) {
            actions.add(
                    new Action("statistics.request.approve", Symbol.CHECK, () -> approve.accept(request)).small(),
                    new Action("statistics.request.refuse", Symbol.BAN, () -> refuse.accept(request))
                            .quiet()
                            .small());
        }
        return actions;
    }
}
