package tn.marsa.admin.statistics;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;
import tn.marsa.admin.statistics.TableQuestion.Narrowed;

/** What a table is asked for: what is counted, by what, narrowed to what, of which release; the rule of the plan beside it. */
class QuestionForm extends Div {

    private final Select<MeasureOf> measure = new Select<>();
    private final MultiSelectComboBox<DimensionOf> by = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Narrowing> where = new MultiSelectComboBox<>();
    private final Select<Release> release = new Select<>();
    private transient @Nullable Definitions definitions;
    private transient List<Release> published = List.of();

    /** A category that can be chosen, in the words of the reader's language. */
    private record Narrowing(Narrowed code, String name) {}

    /**
     * A form without choices.
     *
     * @param show asks for the table
     * @param changed is told of every change of the measure and of the release
     */
    QuestionForm(Runnable show, Runnable changed) {
        addClassName("m-question");
        Words.label(measure, "statistics.measure");
        Words.label(by, "statistics.by");
        Words.label(where, "statistics.where");
        Words.label(release, "statistics.release");
        measure.setItemLabelGenerator(MeasureOf::name);
        by.setItemLabelGenerator(DimensionOf::name);
        by.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        where.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        where.setItemLabelGenerator(Narrowing::name);
        measure.addValueChangeListener(change -> changed.run());
        release.addValueChangeListener(change -> changed.run());
        measure.addValueChangeListener(change -> guide());
        by.addValueChangeListener(change -> guide());
        where.addValueChangeListener(change -> guide());
        release.addValueChangeListener(change -> guide());
        add(measure, by, where, release, new Action("statistics.show", Symbol.TABLE, show).primary());
    }

    /**
     * Offers what there is, with what a question names chosen.
     *
     * @param releases that are published, the latest vintage of a period before the others
     */
    void offer(Definitions all, List<Release> releases, TableQuestion question, Locale language) {
        definitions = all;
        published = releases;
        measure.setItems(all.measures());
        by.setItems(all.dimensions());
        where.setItems(narrowings(all, language));
        release.setItems(releases);
        release.setItemLabelGenerator(each -> name(each, language));
        choose(question);
        boolean named = question.period() != null && !question.period().isEmpty();
        release.setValue(releases.stream()
                .filter(each -> each.period().equals(question.period()))
                .filter(each -> question.vintage() == null || each.vintage() == question.vintage())
                .findFirst()
                .orElse(named || releases.isEmpty() ? null : releases.getFirst()));
    }

    /** Chooses what a question counts, by what and narrowed to what. */
    void choose(TableQuestion question) {
        if (definitions != null) {
            definitions.measures().stream()
                    .filter(each -> each.measure().equals(question.measure()))
                    .findFirst()
                    .ifPresent(measure::setValue);
            by.setValue(definitions.dimensions().stream()
                    .filter(each -> question.by().contains(each.dimension()))
                    .toList());
            where.setValue(where.getListDataView()
                    .getItems()
                    .filter(each -> question.where().contains(each.code()))
                    .toList());
        }
    }

    void choose(Release of) {
        release.setValue(of);
    }

    /** The question as it was chosen; empty as long as a measure or a release is missing. */
    Optional<TableQuestion> question() {
        return Optional.ofNullable(measure.getValue())
                .flatMap(counted -> of(
                        counted.measure(),
                        by.getValue().stream().map(DimensionOf::dimension).toList(),
                        where.getValue().stream().map(Narrowing::code).toList()));
    }

    /** Another question of the release that is chosen; empty as long as none is. */
    Optional<TableQuestion> of(String counted, List<String> dimensions, List<Narrowed> narrowed) {
        return release()
                .map(of -> new TableQuestion(
                        counted,
                        dimensions,
                        narrowed,
                        of.period(),
                        isLatest(of) ? null : Integer.valueOf(of.vintage())));
    }

    Optional<MeasureOf> measure() {
        return Optional.ofNullable(measure.getValue());
    }

    /** What there is to choose from, the latest period first. */
    List<Release> published() {
        return published;
    }

    Optional<Release> release() {
        return Optional.ofNullable(release.getValue());
    }

    /** The categories that the table is narrowed to, in words, with a dot between them; empty for none. */
    String narrowed() {
        return where.getValue().stream().map(Narrowing::name).collect(Collectors.joining(" · "));
    }

    private List<Narrowing> narrowings(Definitions all, Locale language) {
        return all.dimensions().stream()
                .flatMap(dimension -> dimension.categories().stream()
                        .map(category -> new Narrowing(
                                new Narrowed(dimension.dimension(), category.code()),
                                getTranslation(language, "statistics.where.is", dimension.name(), category.name()))))
                .toList();
    }

    // Only where a period has several vintages does their number tell anything.
    private String name(Release each, Locale language) {
        String period = PeriodText.of(each.period(), language);
        boolean several = published.stream()
                .anyMatch(other -> other.period().equals(each.period()) && other.vintage() != each.vintage());
        return several ? getTranslation(language, "statistics.release.vintage", period, each.vintage()) : period;
    }

    private boolean isLatest(Release of) {
        return published.stream()
                .filter(each -> each.period().equals(of.period()))
                .allMatch(each -> each.vintage() <= of.vintage());
    }

    // The plan's rule beside what is being asked, before it has to be told in a refusal.
    private void guide() {
        if (definitions == null || measure.getValue() == null || release.getValue() == null) {
            by.setHelperText(null);
            return;
        }
        Set<DimensionOf> chosen = new HashSet<>(by.getValue());
        definitions.dimensions().stream()
                .filter(each -> where.getValue().stream()
                        .anyMatch(narrowed -> narrowed.code().dimension().equals(each.dimension())))
                .forEach(chosen::add);
        List<DimensionOf> more =
                PlanGuide.goingWith(definitions, release.getValue().granularity(), measure.getValue(), chosen);
        by.setHelperText(
                more.isEmpty()
                        ? getTranslation("statistics.by.full")
                        : getTranslation(
                                "statistics.by.more",
                                more.stream().map(DimensionOf::name).collect(Collectors.joining(" · "))));
    }
}
