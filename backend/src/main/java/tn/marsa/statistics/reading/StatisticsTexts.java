package tn.marsa.statistics.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.ReadyTable;

/** Puts names, definitions and notes to figures, in the language of the request. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class StatisticsTexts {

    private final Classifications classifications;
    private final MessageSource messages;

    StatisticsTexts(Classifications classifications, MessageSource messages) {
        this.classifications = classifications;
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Statistics")
    List<MeasureDefinition> measures() {
        return Arrays.stream(Measure.values()).map(MeasureDefinition::of).toList();
    }

    @SchemaMapping(typeName = "Statistics")
    List<DimensionDefinition> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> DimensionDefinition.of(dimension, classifications.of(dimension)))
                .toList();
    }

    @SchemaMapping(typeName = "MeasureDefinition", field = "name")
    String measureName(MeasureDefinition definition, Locale locale) {
        return text("measure." + definition.measure(), locale);
    }

    @SchemaMapping(typeName = "MeasureDefinition")
    String definition(MeasureDefinition definition, Locale locale) {
        return text("measure." + definition.measure() + ".definition", locale);
    }

    @SchemaMapping(typeName = "MeasureDefinition")
    String source(MeasureDefinition definition, Locale locale) {
        return text("measure." + definition.measure() + ".source", locale);
    }

    @SchemaMapping(typeName = "MeasureDefinition")
    String coverage(MeasureDefinition definition, Locale locale) {
        return text("measure." + definition.measure() + ".coverage", locale);
    }

    @SchemaMapping(typeName = "DimensionDefinition", field = "name")
    String dimensionName(DimensionDefinition definition, Locale locale) {
        return text("dimension." + definition.dimension(), locale);
    }

    @SchemaMapping(typeName = "Category", field = "name")
    String categoryName(Category category, Locale locale) {
        return category.names().in(locale);
    }

    @SchemaMapping(typeName = "ReadyTable", field = "name")
    String readyTableName(ReadyTable table, Locale locale) {
        return table.names().in(locale);
    }

    @SchemaMapping(typeName = "FieldCompleteness", field = "name")
    String fieldName(FieldCompleteness field, Locale locale) {
        return text("dimension." + field.dimension(), locale);
    }

    @SchemaMapping(typeName = "StatisticsQuality", field = "note")
    String qualityNote(StatisticsQuality quality, Locale locale) {
        return messages.getMessage("figures.quality", new Object[] {quality.margin()}, locale);
    }

    @SchemaMapping(typeName = "StatisticsTable", field = "note")
    String tableNote(StatisticsTable table, Locale locale) {
        return messages.getMessage("figures.table", new Object[] {table.margin()}, locale);
    }

    @SchemaMapping(typeName = "StatisticsTable")
    Coverage coverage(StatisticsTable table) {
        return new Coverage(table.release().officesOpen(), table.release().offices());
    }

    @SchemaMapping(typeName = "StatisticsSeries", field = "note")
    String seriesNote(StatisticsSeries series, Locale locale) {
        return messages.getMessage("figures.series", new Object[] {series.margin()}, locale);
    }

    @SchemaMapping(typeName = "OutsidePlan", field = "message")
    String rule(OutsidePlan outside, Locale locale) {
        return text("planRule." + outside.rule(), locale);
    }

    @SchemaMapping(typeName = "PeriodNotReleased", field = "message")
    String notReleased(PeriodNotReleased missing, Locale locale) {
        return text("figures.notReleased", locale);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** A measure in words: the SDL's type of the same name. */
    record MeasureDefinition(Measure measure, List<Dimension> dimensions) {

        static MeasureDefinition of(Measure measure) {
            return new MeasureDefinition(
                    measure,
                    Arrays.stream(Dimension.values())
                            .filter(dimension ->
                                    dimension == Dimension.OFFICE ? measure.isByOffice() : !measure.isOfOfficesAlone())
                            .toList());
        }
    }

    /** Which offices could record: the SDL's type of the same name. */
    record Coverage(int officesOpen, int offices) {}
}
