package tn.marsa.admin.statistics;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;
import tn.marsa.admin.statistics.TableRequestsClient.WantedTable;

/** Which table is wanted, what for and by whom. What was typed stays until it is saved. */
class TableRequestForm extends Div {

    private final Select<MeasureOf> measure = new Select<>();
    private final Choice<Granularity> granularity = new Choice<>("statistics.granularity", Granularity.class);
    private final MultiSelectComboBox<DimensionOf> by = new MultiSelectComboBox<>();
    private final TextField purpose = new TextField();
    private final TextField owner = new TextField();

    TableRequestForm(Runnable ask) {
        addClassName("m-trail-filters");
        Words.label(measure, "statistics.measure");
        Words.label(granularity, "statistics.granularity");
        Words.label(by, "statistics.by");
        Words.label(purpose, "statistics.request.purpose");
        Words.label(owner, "statistics.request.owner");
        purpose.setMaxLength(500);
        owner.setMaxLength(120);
        measure.setItemLabelGenerator(MeasureOf::name);
        by.setItemLabelGenerator(DimensionOf::name);
        by.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        granularity.setValue(Granularity.QUARTER);
        add(measure, granularity, by, purpose, owner, new Action("statistics.request.ask", Symbol.SEND, ask).primary());
    }

    /** Offers what can be counted, and by what; a choice that was made stands in the new words. */
    void offer(Definitions definitions) {
        @Nullable String counted = measure.getValue() == null ? null : measure.getValue().measure();
        Set<String> dimensions =
                by.getValue().stream().map(DimensionOf::dimension).collect(Collectors.toSet());
        measure.setItems(definitions.measures());
        by.setItems(definitions.dimensions());
        definitions.measures().stream()
                .filter(each -> counted == null || each.measure().equals(counted))
                .findFirst()
                .ifPresent(measure::setValue);
        by.setValue(definitions.dimensions().stream()
                .filter(each -> dimensions.contains(each.dimension()))
                .toList());
    }

    /** Takes away what was asked for. */
    void clear() {
        by.clear();
        purpose.clear();
        owner.clear();
    }

    /** What is asked for; empty as long as a measure or a kind of period is missing. */
    Optional<WantedTable> wanted() {
        if (measure.getValue() == null || granularity.getValue() == null) {
            return Optional.empty();
        }
        List<String> dimensions =
                by.getValue().stream().map(DimensionOf::dimension).toList();
        return Optional.of(new WantedTable(
                measure.getValue().measure(),
                granularity.getValue(),
                dimensions,
                purpose.getValue(),
                owner.getValue()));
    }
}
