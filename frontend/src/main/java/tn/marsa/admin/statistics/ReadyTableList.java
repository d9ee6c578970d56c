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
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.Words;

/** The ready-made tables: each opens in the builder, or leaves as a file, of the release chosen or of the latest that holds it. */
class ReadyTableList extends Details {

    private final transient ApiFile files;
    private final transient BiConsumer<ReadyTable, Release> opening;
    private final Div groups = new Div();

    /**
     * An empty list.
     *
     * @param opening what a click on the name of a table of a release does
     */
    ReadyTableList(ApiFile files, BiConsumer<ReadyTable, Release> opening) {
        this.files = files;
        this.opening = opening;
        var title = new Span();
        title.bindText(Words.text("statistics.ready"));
        setSummary(title);
        groups.addClassName("m-ready-tables");
        add(groups);
        addClassName("m-ready");
    }

    /**
     * Lists those of the tables that some release holds.
     *
     * @param chosen holds a table before all others
     * @param published all releases, the latest first
     */
    void show(List<ReadyTable> tables, Release chosen, List<Release> published, Locale language) {
        groups.removeAll();
        for (ReadyTable.Group group : ReadyTable.Group.values()) {
            List<ListItem> lines = tables.stream()
                    .filter(table -> table.group() == group)
                    .flatMap(table -> holding(table, chosen, published).stream()
                            .map(release -> line(table, release, release.equals(chosen), language)))
                    .toList();
            if (!lines.isEmpty()) {
                var name = new H3();
                name.bindText(Words.text("statistics.ready." + group));
                var list = new UnorderedList();
                lines.forEach(list::add);
                groups.add(new Div(name, list));
            }
        }
    }

    private static Optional<Release> holding(ReadyTable table, Release chosen, List<Release> published) {
        return Stream.concat(Stream.of(chosen), published.stream())
                .filter(table::isOf)
                .findFirst();
    }

    private ListItem line(ReadyTable table, Release release, boolean ofChosen, Locale language) {
        String name = ofChosen ? table.name() : table.name() + " · " + PeriodText.of(release.period(), language);
        var open = new Button(name, click -> opening.accept(table, release));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var links = new FileLinks(files).named(name);
        links.show(FigureFile.table(table.measure(), table.by(), release));
        return new ListItem(open, links);
    }
}
