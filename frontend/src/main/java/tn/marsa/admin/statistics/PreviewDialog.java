package tn.marsa.admin.statistics;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;

/** The tables of a release that waits, for whoever decides whether it is published. */
final class PreviewDialog extends Dialog {

    private final Select<MeasureOf> measure = new Select<>();
    private final MultiSelectComboBox<DimensionOf> by = new MultiSelectComboBox<>();
    private final Div outcome = new Div();
    private final transient BiFunction<String, List<String>, TableAnswer> ask;

    /**
     * A dialog, to be opened.
     *
     * @param ask answers a measure by dimensions
     */
    PreviewDialog(
            Release release,
            Definitions definitions,
            BiFunction<String, List<String>, TableAnswer> ask,
            Locale language) {
        this.ask = ask;
        setWidth("min(900px, 92vw)");
        setHeaderTitle(getTranslation(language, "statistics.preview.of", PeriodText.of(release.period(), language)));
        Words.label(measure, "statistics.measure");
        Words.label(by, "statistics.by");
        by.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        measure.setItems(definitions.measures());
        measure.setItemLabelGenerator(MeasureOf::name);
        by.setItems(definitions.dimensions());
        by.setItemLabelGenerator(DimensionOf::name);
        definitions.measures().stream().findFirst().ifPresent(measure::setValue);
        var show = new Action("statistics.show", Symbol.TABLE, () -> Trouble.attempt(() -> show(language)));
        var tools = new Div(measure, by, show);
        tools.addClassName("m-trail-filters");
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation(language, "statistics.preview.what")), tools, outcome);
        getFooter().add(new Action("statistics.close", null, this::close).quiet());
        show(language);
    }

    private void show(Locale language) {
        outcome.removeAll();
        if (measure.getValue() == null) {
            return;
        }
        List<String> dimensions =
                by.getValue().stream().map(DimensionOf::dimension).toList();
        switch (ask.apply(measure.getValue().measure(), dimensions)) {
            case TableAnswer.Figures figures ->
                outcome.add(new TableSheet(figures, getTranslation(language, "statistics.total"), language));
            case TableAnswer.OutsidePlan outside -> outcome.add(new Paragraph(outside.message()));
            case TableAnswer.NotReleased none -> outcome.add(new Paragraph(none.message()));
        }
    }
}
