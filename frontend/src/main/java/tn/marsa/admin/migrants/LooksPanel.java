package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tn.marsa.admin.migrants.Looks.Edge;
import tn.marsa.admin.migrants.Looks.Look;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Who has seen the file, for the person who asks and for the office that keeps it. */
class LooksPanel extends Div {

    private final CodeNames names;
    private final Grid<Look> grid = new Grid<>();
    private final Action more;
    private Looks shown;

    /**
     * The last looks.
     *
     * @param next makes a longer list of the one shown
     */
    LooksPanel(Looks looks, CodeNames names, UnaryOperator<Looks> next) {
        this.names = names;
        this.shown = looks;
        this.more = new Action("migrants.more", null, () -> Trouble.attempt(() -> show(next.apply(shown)))).quiet();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        column("migrants.looks.at", look -> new LtrText(Dates.minute(look.at())))
                .setWidth("150px")
                .setFlexGrow(0);
        column("migrants.looks.by", this::by).setWidth("220px").setFlexGrow(1);
        column("migrants.looks.action", look -> new Span(names.text("migrants.look." + look.action())))
                .setWidth("170px")
                .setFlexGrow(0);
        column("migrants.purpose", look -> new Span(names.text("migrants.purpose." + look.purpose())))
                .setWidth("230px")
                .setFlexGrow(1);
        column("migrants.looks.groups", look -> new Span(what(look)))
                .setWidth("260px")
                .setFlexGrow(2);
        var foot = new Div(more);
        foot.addClassName("m-looks-foot");
        add(new Panel("migrants.looks", grid, foot));
        show(looks);
    }

    private Grid.Column<Look> column(String key, ValueProvider<Look, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return grid.addComponentColumn(cell).setHeader(header);
    }

    private void show(Looks looks) {
        shown = looks;
        grid.setItems(looks.edges().stream().map(Edge::node).toList());
        more.setVisible(looks.pageInfo().hasNextPage());
    }

    private Component by(Look look) {
        var who = new Bdi(look.by().displayName());
        who.addClassName("m-strong");
        var line = new Div(who);
        if (look.by().isMe()) {
            line.add(new Span(" " + names.text("migrants.looks.me")));
        }
        if (look.office() != null) {
            line.add(new Span(
                    " · " + look.office().place() + " (" + look.office().code() + ")"));
        }
        return line;
    }

    private String what(Look look) {
        if (look.revealed() != null) {
            return names.text(look.revealed().textKey());
        }
        return look.groups().isEmpty()
                ? "–"
                : look.groups().stream()
                        .map(group -> names.text("registrations.group." + group))
                        .collect(Collectors.joining(names.comma()));
    }
}
