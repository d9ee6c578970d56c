package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Panel;

/** Who has seen a file, as a table that prints whole. */
class LooksTable extends Div {

    LooksTable(Looks looks, CodeNames names) {
        var table = new NativeTable();
        table.addClassName("m-looks-table");
        var head = new NativeTableRow();
        Stream.of("migrants.looks.at", "migrants.looks.by", "migrants.looks.action", "migrants.purpose")
                .forEach(key -> head.add(heading(names.text(key))));
        table.getHead().add(head);
        looks.edges().forEach(edge -> table.getBody().add(row(edge.node(), names)));
        var panel = new Panel("migrants.looks", table);
        if (looks.pageInfo().hasNextPage()) {
            panel.add(new Paragraph(
                    names.text("migrants.answer.more", looks.edges().size())));
        }
        add(panel);
    }

    private static NativeTableRow row(Looks.Look look, CodeNames names) {
        var at = new LtrText(Dates.minute(look.at()));
        var by = new Div(new Bdi(look.by().displayName()));
        if (look.office() != null) {
            by.add(new Span(" · " + look.office().place() + " (" + look.office().code() + ")"));
        }
        var row = new NativeTableRow();
        Stream.<Component>of(
                        at,
                        by,
                        new Span(names.text("migrants.look." + look.action())),
                        new Span(names.text("migrants.purpose." + look.purpose())))
                .forEach(cell -> row.addDataCell().add(cell));
        return row;
    }

    private static NativeTableHeaderCell heading(String text) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
