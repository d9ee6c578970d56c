package tn.marsa.admin.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import tn.marsa.admin.duplicates.PossibleDuplicates.Pair;
import tn.marsa.admin.matching.Candidate.Keeper;
import tn.marsa.admin.matching.MatchWords;
import tn.marsa.admin.matching.Places;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Words;

/** Pairs that wait, a line for each. */
final class PairGrid extends Grid<Pair> {

    private final transient Places places;

    /**
     * A grid.
     *
     * @param open shows the two of a pair side by side
     */
    PairGrid(Places places, Consumer<Pair> open) {
        this.places = places;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column(
                        "duplicates.one",
                        pair -> person(
                                pair.file().names(getLocale()), pair.file().office()))
                .setFlexGrow(1);
        column(
                        "duplicates.other",
                        pair -> person(
                                pair.candidate().names(getLocale()),
                                pair.candidate().office()))
                .setFlexGrow(1);
        column("duplicates.strength", PairGrid::why).setFlexGrow(1);
        column("duplicates.since", PairGrid::since).setWidth("120px").setFlexGrow(0);
        column("duplicates.action", pair -> Buttons.row("duplicates.compare", () -> open.accept(pair)))
                .setWidth("130px")
                .setFlexGrow(0);
        Words.follow(this, language -> setEmptyStateText(getTranslation(language, "duplicates.none")));
    }

    private Column<Pair> column(String key, ValueProvider<Pair, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private Component person(List<String> names, Keeper office) {
        var cell = new Div();
        cell.addClassNames("m-queue-person", "m-pair-person");
        names.forEach(name -> cell.add(new Div(new Bdi(name))));
        if (names.isEmpty()) {
            cell.add(new Div(getTranslation("matching.nameMasked")));
        }
        cell.add(new Div(places.in(office, getLocale()).place() + " (" + office.code() + ")"));
        return cell;
    }

    private static Component why(Pair pair) {
        var brief = new Div(MatchWords.brief(pair.candidate()));
        brief.addClassName("m-pair-why");
        return new Div(MatchWords.strength(pair.candidate()), brief);
    }

    private static Component since(Pair pair) {
        return new LtrText(Dates.day(pair.foundAt()));
    }
}
