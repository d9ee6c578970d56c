package tn.marsa.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Words;

/** The agreements, a row each; at its end, for whoever may, the button that ends it. */
class AgreementTable extends Grid<Agreement> {

    /**
     * An empty table.
     *
     * @param end ends an agreement; null for readers
     */
    AgreementTable(@Nullable SerializableConsumer<Agreement> end) {
        addClassName("m-agreement-table");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("agreements.body", AgreementTable::body).setFlexGrow(3);
        column("agreements.legalBasis", AgreementTable::basis).setFlexGrow(3);
        column("agreements.answers", AgreementTable::answers).setFlexGrow(2);
        column("agreements.usedToday", AgreementTable::use).setWidth("124px").setFlexGrow(0);
        column("agreements.expiresOn", row -> new LtrText(Dates.day(row.expiresOn())))
                .setWidth("116px")
                .setFlexGrow(0);
        column("agreements.state", row -> framed(row.state().badge()))
                .setWidth("148px")
                .setFlexGrow(0);
        if (end != null) {
            column("agreements.action", row -> action(row, end))
                    .setWidth("112px")
                    .setFlexGrow(0);
        }
        Words.follow(this, locale -> setEmptyStateText(getTranslation(locale, "agreements.none")));
    }

    /** Shows these. */
    void show(List<Agreement> agreements) {
        setItems(agreements);
    }

    private Column<Agreement> column(String key, ValueProvider<Agreement, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private static Component body(Agreement row) {
        var name = new Bdi(row.bodyName());
        name.addClassName("m-strong");
        return twoLines(name, new LtrText(row.clientId()));
    }

    private static Component basis(Agreement row) {
        return twoLines(new Bdi(row.legalBasis()), new Bdi(row.purpose()));
    }

    private static Component answers(Agreement row) {
        var answers = new Div();
        answers.addClassName("m-agreement-answers");
        row.questions().forEach(question -> answers.add(new Span(Words.text(question.textKey()))));
        if (row.givesAlias()) {
            answers.add(new Span(Words.text("agreements.alias")));
        }
        return answers;
    }

    private static Component use(Agreement row) {
        return new LtrText(row.usedToday() + " / " + row.dailyQuota());
    }

    private static Component action(Agreement row, SerializableConsumer<Agreement> end) {
        if (row.state() == AgreementState.ENDED) {
            return new Span();
        }
        var button = new Action("agreements.end", null, () -> end.accept(row)).small();
        button.getElement().bindAttribute("aria-label", Words.text("agreements.endOf", row.bodyName()));
        return button;
    }

    // A cell cuts off what fills its height: without room the badge would lose two sides of its frame.
    static Div framed(StatusBadge badge) {
        var frame = new Div(badge);
        frame.addClassName("m-framed");
        return frame;
    }

    private static Div twoLines(Component first, Component second) {
        second.addClassName("m-second-line");
        var lines = new Div(first, second);
        lines.addClassName("m-two-lines");
        return lines;
    }
}
