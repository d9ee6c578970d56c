package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Two files side by side, a row for each field: what differs is marked by icon, word and ground. */
final class ComparisonTable extends NativeTable {

    private final transient ValueWords words;
    private final boolean shown;

    ComparisonTable(Side here, Candidate candidate, ValueWords words, Places places) {
        this.words = words;
        this.shown = candidate.shown();
        addClassName("m-comparison");
        Words.ariaLabel(this, "matching.comparison");
        var head = new NativeTableRow();
        head.add(
                heading(named("matching.column.field")),
                heading(side(here, places)),
                heading(side(Side.of(candidate), places)),
                heading(named("matching.column.agreement")),
                heading(named("matching.column.weight")));
        getHead().add(head);
        candidate.comparison().forEach(compared -> getBody().add(row(compared)));
    }

    private NativeTableRow row(ComparedField compared) {
        var field = heading(named(compared.field().textKey()));
        field.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(field);
        row.addDataCell().add(value(compared.field(), compared.here()));
        row.addDataCell()
                .add(
                        !shown && compared.agreement() != Agreement.MISSING
                                ? masked()
                                : value(compared.field(), compared.there()));
        row.addDataCell().add(agreement(compared.agreement()));
        row.addDataCell().add(StrengthBlocks.of(compared));
        row.setClassName("m-differs", compared.agreement() == Agreement.DIFFERENT);
        return row;
    }

    private Component value(MatchField field, @Nullable String value) {
        if (value == null) {
            return new Span("–");
        }
        if (ValueWords.isFigure(field)) {
            var text = new LtrText("");
            Words.follow(text, language -> text.setText(words.of(field, value, language)));
            return text;
        }
        var parts = new Div();
        parts.addClassName("m-compared");
        Words.follow(parts, language -> {
            parts.removeAll();
            words.parts(field, value, language).forEach(part -> parts.add(new Div(new Bdi(part))));
        });
        return parts;
    }

    private static Component masked() {
        var text = named("matching.masked");
        text.addClassName("m-quiet");
        return text;
    }

    private static Component agreement(Agreement agreement) {
        var line = new Span(agreement.symbol().icon(), named(agreement.textKey()));
        line.addClassNames("m-agreement", agreement.tone().className());
        return line;
    }

    private static Component side(Side side, Places places) {
        var title = new Div(named(side.titleKey()));
        title.addClassName("m-side-title");
        if (side.number() != null) {
            title.add(side.hasIdentifier() ? new IdentifierText(side.number()) : new LtrText(side.number()));
        }
        var place = new Span();
        Words.follow(
                place,
                language -> place.setText(places.in(side.office(), language).place() + " · "));
        var note = new Div(place, new LtrText(Dates.day(side.since())));
        note.addClassName("m-side-note");
        var face = new Div(Symbol.USER.icon());
        face.addClassName("m-side-face");
        var both = new Div(face, new Div(title, note));
        both.addClassName("m-side");
        return both;
    }

    private static NativeTableHeaderCell heading(Component content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(content);
        return cell;
    }

    private static Span named(String key) {
        return new Span(Words.text(key));
    }
}
