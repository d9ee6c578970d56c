package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.charts.Picture;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.statistics.TableAnswer.Axis;

/** The pictures of the dashboard, each with its table and its files. One whose figures are not released is not shown. */
class DashboardPictures extends Div {

    private final FiguresPanel months;
    private final FiguresPanel ages;
    private final FiguresPanel governorates;
    private final FiguresPanel origins;
    private final FiguresPanel grounds;

    DashboardPictures(ApiFile files) {
        this.months = new FiguresPanel("statistics.months", "arrivals", files);
        this.ages = new FiguresPanel("statistics.ages", "age-sex", files);
        this.governorates = new FiguresPanel("statistics.governorates", "governorates", files);
        this.origins = new FiguresPanel("statistics.origins", "origins", files);
        this.grounds = new FiguresPanel("statistics.grounds", "grounds", files);
        governorates.getElement().getClassList().add("m-upright");
        addClassName("m-pictures");
        add(months, ages, governorates, origins, grounds);
    }

    /**
     * Shows a period.
     *
     * @param span the months that the line of arrivals is reckoned from
     */
    void show(Dashboard board, Months span, Locale language) {
        draw(ages, board.ages(), "statistics.ages", Pictures::pyramid, language);
        draw(
                governorates,
                board.governorates(),
                "statistics.governorates",
                (table, title) -> Pictures.map(table, title, getTranslation(language, "statistics.map.capital")),
                language);
        draw(origins, board.origins(), "statistics.origins", Pictures::ranking, language);
        draw(grounds, board.grounds(), "statistics.grounds", Pictures::ranking, language);
        months.setVisible(board.months() instanceof SeriesAnswer.Points);
        if (board.months() instanceof SeriesAnswer.Points points) {
            drawMonths(points, span, language);
        }
    }

    private void drawMonths(SeriesAnswer.Points points, Months span, Locale language) {
        Picture trend = Pictures.trend(
                points,
                getTranslation(language, "statistics.months"),
                getTranslation(language, "statistics.expected"),
                language);
        String imprint = getTranslation(
                language,
                "statistics.imprint.months",
                PeriodText.of(span.first().toString(), language),
                PeriodText.of(span.last().toString(), language));
        months.show(
                trend.imprinted(List.of(imprint)),
                getTranslation(language, "statistics.period"),
                FigureFile.series("ARRIVALS", span),
                language);
    }

    private void draw(
            FiguresPanel panel,
            TableAnswer answer,
            String titleKey,
            BiFunction<TableAnswer.Figures, String, Picture> drawing,
            Locale language) {
        panel.setVisible(answer instanceof TableAnswer.Figures);
        if (answer instanceof TableAnswer.Figures table) {
            panel.show(
                    drawing.apply(table, getTranslation(language, titleKey)).imprinted(imprint(panel, table, language)),
                    table.axes().getLast().name(),
                    FigureFile.table(
                            "STOCK", table.axes().stream().map(Axis::dimension).toList(), table.release()),
                    language);
        }
    }

    private List<String> imprint(FiguresPanel panel, TableAnswer.Figures table, Locale language) {
        Release shown = table.release();
        String release = getTranslation(
                language,
                "statistics.imprint",
                PeriodText.of(shown.period(), language),
                shown.vintage(),
                shown.publishedOn() == null ? "–" : Dates.day(shown.publishedOn()));
        return panel.equals(governorates)
                ? List.of(release, getTranslation(language, "statistics.map.credit"))
                : List.of(release);
    }
}
