package tn.marsa.admin.merging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.review.Line;
import tn.marsa.admin.registrations.review.Wording;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** One group of two files, field by field side by side; where they differ, whose value stays is chosen. */
final class ComparedGroup extends Div {

    private final Map<FieldChoice, RadioButtonGroup<Boolean>> choices = new EnumMap<>(FieldChoice.class);

    /**
     * A group of which at least one file tells.
     *
     * @param differences where they differ, which what is masked alike does not show
     */
    ComparedGroup(
            FieldGroup group,
            @Nullable Object survivor,
            @Nullable Object merged,
            List<Comparison.Difference> differences,
            Wording wording) {
        addClassName("m-compared");
        List<String> differing = differences.stream()
                .flatMap(difference -> difference.fields().stream())
                .toList();
        var panel = new Panel("registrations.group." + group, table(survivor, merged, differing, wording));
        panel.note(
                differing.isEmpty()
                        ? new StatusBadge(Tone.OK, Symbol.CHECK, "merging.same")
                        : new StatusBadge(Tone.WARN, Symbol.TRIANGLE_ALERT, "merging.different"));
        differences.stream()
                .filter(Comparison.Difference::takeable)
                .forEach(difference -> choices.put(difference.choice(), choice(difference.choice())));
        choices.values().forEach(panel::add);
        add(panel);
    }

    /** What is to come from the merged file. */
    List<FieldChoice> taken() {
        return choices.entrySet().stream()
                .filter(choice -> Boolean.TRUE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes from the merged file what is wanted of it, and nothing else. */
    void take(Predicate<FieldChoice> wanted) {
        choices.forEach((choice, taken) -> taken.setValue(wanted.test(choice)));
    }

    private RadioButtonGroup<Boolean> choice(FieldChoice what) {
        var choice = new RadioButtonGroup<Boolean>();
        choice.setItems(false, true);
        choice.setValue(false);
        choice.setRenderer(new ComponentRenderer<>(
                take -> new Span(Words.text(Boolean.TRUE.equals(take) ? "merging.take" : "merging.keep"))));
        Words.follow(
                choice,
                language -> choice.setLabel(getTranslation(
                        language, "merging.choose", getTranslation(language, "merging.choice." + what))));
        return choice;
    }

    private NativeTable table(
            @Nullable Object survivor, @Nullable Object merged, List<String> differing, Wording wording) {
        var head = new NativeTableRow(heading("merging.field"), heading("merging.survivor"), heading("merging.other"));
        var table = new NativeTable();
        table.getHead().add(head);
        Map<String, Line> here = lines(survivor, wording);
        Map<String, Line> there = lines(merged, wording);
        Set<String> fields = new LinkedHashSet<>(here.keySet());
        fields.addAll(there.keySet());
        List<NativeTableRow> rows = new ArrayList<>();
        for (String field : fields) {
            boolean differs = differing.contains(field.substring(field.indexOf('.') + 1));
            rows.add(row(here.get(field), there.get(field), differs, wording));
        }
        rows.forEach(table.getBody()::add);
        return table;
    }

    private static Map<String, Line> lines(@Nullable Object values, Wording wording) {
        Map<String, Line> lines = new LinkedHashMap<>();
        if (values != null) {
            wording.lines(values).stream()
                    .filter(line -> line.text() != null)
                    .forEach(line -> lines.put(line.field(), line));
        }
        return lines;
    }

    private static NativeTableRow row(@Nullable Line here, @Nullable Line there, boolean differs, Wording wording) {
        Line named = here == null ? there : here;
        var label = new NativeTableHeaderCell(named == null ? "" : wording.label(named));
        label.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(label, cell(here), cell(there));
        if (differs) {
            row.addClassName("m-compared-differs");
            var sign = new Span("≠ ");
            sign.getElement().setAttribute("aria-hidden", "true");
            label.addComponentAsFirst(sign);
        }
        return row;
    }

    private static NativeTableCell cell(@Nullable Line line) {
        var value = new Span(line == null ? "–" : line.text());
        value.getElement().setAttribute("dir", line != null && line.leftToRight() ? "ltr" : "auto");
        return new NativeTableCell(value);
    }

    private static NativeTableHeaderCell heading(String textKey) {
        var heading = new NativeTableHeaderCell(new Span(Words.text(textKey)));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
