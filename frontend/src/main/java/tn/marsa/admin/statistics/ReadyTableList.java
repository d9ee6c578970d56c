package tn.marsa.admin.statistics;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.Words;

/** The ready-made tables of a release: each opens in the builder, or leaves as a file. */
class ReadyTableList extends Details {

    private final transient ApiFile files;
    private final transient Consumer<ReadyTable> opening;
    private final Div groups = new Div();

    /**
     * An empty list.
     *
     * @param opening what a click on a table's name does
     */
    ReadyTableList(ApiFile files, Consumer<ReadyTable> opening) {
        this.files = files;
        this.opening = opening;
        var title = new Span();
        title.bindText(Words.text("statistics.ready"));
        setSummary(title);
        groups.addClassName("m-ready-tables");
        add(groups);
        addClassName("m-ready");
    }

    /** Lists those of the tables that the release holds. */
    void show(List<ReadyTable> tables, Release release) {
        groups.removeAll();
        for (ReadyTable.Group group : ReadyTable.Group.values()) {
            List<ReadyTable> held = tables.stream()
                    .filter(table -> table.group() == group && table.isOf(release))
                    .toList();
            if (!held.isEmpty()) {
                var name = new H3();
                name.bindText(Words.text("statistics.ready." + group));
                var list = new UnorderedList();
                held.forEach(table -> list.add(line(table, release)));
                groups.add(new Div(name, list));
            }
        }
    }

    private ListItem line(ReadyTable table, Release release) {
        var open = new Button(table.name(), click -> opening.accept(table));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var links = new FileLinks(files).named(table.name());
        links.show(FigureFile.table(table.measure(), table.by(), release));
        return new ListItem(open, links);
    }
}
