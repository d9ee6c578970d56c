package tn.marsa.admin.offices;

import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.card.CardVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Words;

/** The governorates with their numbers of offices, those with most first. Choosing one narrows the table. */
class GovernorateList extends Card {

    private final ListBox<Line> list = new ListBox<>();
    private boolean filling;

    /**
     * An empty list.
     *
     * @param chosen told the code of the governorate that was chosen, or null for all
     */
    GovernorateList(Consumer<@Nullable String> chosen) {
        addThemeVariants(CardVariant.LUMO_OUTLINED);
        addClassNames("m-panel", "m-governorates");
        var title = new H2();
        title.bindText(Words.text("offices.byGovernorate"));
        setTitle(title);
        Words.ariaLabel(list, "offices.byGovernorate");
        list.setRenderer(new ComponentRenderer<>(GovernorateList::line));
        list.addValueChangeListener(change -> {
            if (!filling) {
                Line line = change.getValue();
                chosen.accept(line == null ? null : line.code);
            }
        });
        add(list);
    }

    /** Shows the governorates of some offices and keeps the one that was chosen. */
    void show(List<Office> offices) {
        Line before = list.getValue();
        var lines = new ArrayList<Line>();
        lines.add(new Line(null, "", offices.size(), offices.size()));
        lines.addAll(governorates(offices));
        filling = true;
        list.setItems(lines);
        list.setValue(lines.stream()
                .filter(line -> before != null && line.sameAs(before))
                .findFirst()
                .orElse(lines.getFirst()));
        filling = false;
    }

    private static List<Line> governorates(List<Office> offices) {
        Map<Office.Governorate, Long> counts =
                offices.stream().collect(Collectors.groupingBy(Office::governorate, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Office.Governorate, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().code()))
                .map(entry -> new Line(entry.getKey().code(), entry.getKey().name(), entry.getValue(), most))
                .toList();
    }

    private static Div line(Line line) {
        var name = new Span(line.name);
        if (line.code == null) {
            name.bindText(Words.text("offices.everywhere"));
        }
        var bar = new Div();
        bar.getStyle().set("inline-size", 100 * line.count / line.most + "%");
        var track = new Div(bar);
        track.addClassName(line.code == null ? "m-track-none" : "m-track");
        var count = new Span(Long.toString(line.count));
        count.addClassName("m-count");
        var row = new Div(name, track, count);
        row.addClassName("m-governorate");
        return row;
    }

    private record Line(@Nullable String code, String name, long count, long most) {

        boolean sameAs(Line other) {
            return Objects.equals(code, other.code);
        }
    }
}
