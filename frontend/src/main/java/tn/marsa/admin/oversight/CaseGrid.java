package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Words;

/** Cases, a line for each. */
class CaseGrid extends Grid<OversightCase> {

    /**
     * No cases yet.
     *
     * @param open shows one
     */
    CaseGrid(SerializableConsumer<OversightCase> open) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("oversight.case.hour", found -> new LtrText(Dates.minute(found.hour())))
                .setWidth("150px")
                .setFlexGrow(0);
        column("oversight.staff", CaseGrid::who).setWidth("200px").setFlexGrow(2);
        column("oversight.case.rule", CaseGrid::rule).setWidth("230px").setFlexGrow(2);
        column("oversight.case.state", found -> found.state().badge())
                .setWidth("170px")
                .setFlexGrow(1);
        column("oversight.case.assignee", CaseGrid::assignee).setWidth("170px").setFlexGrow(1);
        column(
                        "oversight.case.show",
                        found -> new Action("oversight.case.open", null, () -> open.accept(found)).small())
                .setWidth("120px")
                .setFlexGrow(0);
        Words.follow(this, locale -> setEmptyStateText(getTranslation(locale, "oversight.case.none")));
    }

    private Column<OversightCase> column(String key, ValueProvider<OversightCase, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private static Component who(OversightCase found) {
        var line = new Div(new Bdi(found.about().displayName()));
        if (found.office() != null) {
            var office = new Div(new Bdi(found.office().shown()));
            office.addClassName("m-quiet-line");
            line.add(office);
        }
        return line;
    }

    private static Component rule(OversightCase found) {
        var rule = new Div();
        rule.bindText(Words.text("oversight.rule." + found.rule().name()));
        var measure = new Div();
        measure.bindText(Words.text("oversight.case.measure", found.measure(), found.threshold()));
        measure.addClassName("m-quiet-line");
        return new Div(rule, measure);
    }

    private static Component assignee(OversightCase found) {
        return found.assignee() == null
                ? new Span("–")
                : new Bdi(found.assignee().displayName());
    }
}
