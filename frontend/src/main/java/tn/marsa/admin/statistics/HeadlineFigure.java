package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.LtrText;

/** One figure in the strip above the pictures: its name, value and margin, and the change on the period before. */
class HeadlineFigure extends Div {

    private final Div value = new Div();
    private final Span margin = new LtrText("");
    private final Div change = new Div();

    /**
     * A dash, until a figure is shown.
     *
     * @param measure whose definition the name links to
     */
    HeadlineFigure(String nameKey, String measure) {
        addClassName("m-headline");
        var name = new Div(DefinitionsView.link(measure, nameKey));
        name.addClassName("m-headline-name");
        value.addClassName("m-headline-value");
        margin.addClassName("m-headline-margin");
        change.addClassName("m-headline-change");
        add(name, value, change);
    }

    /** Shows the total of a table; a dash if there is none. */
    void show(TableAnswer answer, Locale language) {
        value.removeAll();
        if (!(answer instanceof TableAnswer.Figures figures)) {
            value.setText("–");
            change.setText("");
            return;
        }
        NumberFormat digits = NumberFormat.getIntegerInstance(language);
        var number = new LtrText(digits.format(figures.total().value()));
        margin.setText("± " + figures.margin());
        value.add(number, margin);
        change.setText(change(figures.total().changeOnPrevious(), figures.previousPeriod(), digits, language));
    }

    private String change(
            @Nullable Integer difference, @Nullable String previous, NumberFormat digits, Locale language) {
        if (difference == null || previous == null) {
            return getTranslation(language, "statistics.change.none");
        }
        String sign = difference > 0 ? "↑ +" : difference < 0 ? "↓ −" : "= ";
        // Isolated, so that sign and figure stay together in a line that runs from right to left.
        String figure = "\u2066" + sign + digits.format(Math.abs(difference)) + "\u2069";
        return getTranslation(language, "statistics.change.on", figure, PeriodText.of(previous, language));
    }
}
