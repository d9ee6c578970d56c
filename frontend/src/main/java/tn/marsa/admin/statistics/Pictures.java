package tn.marsa.admin.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.charts.Picture;
import tn.marsa.admin.charts.Picture.Series;
import tn.marsa.admin.statistics.TableAnswer.Axis;
import tn.marsa.admin.statistics.TableAnswer.Category;
import tn.marsa.admin.statistics.TableAnswer.Cell;
import tn.marsa.admin.statistics.TableAnswer.Figures;

/** What charts draw of released tables. */
final class Pictures {

    // ISO 5218.
    private static final String MALE = "1";
    private static final String FEMALE = "2";
    private static final String UNKNOWN = "UNKNOWN";

    private Pictures() {}

    /** A bar for each category of a table of one dimension, empty ones left out, the greatest first. */
    static Picture ranking(Figures figures, String title) {
        Axis axis = figures.axes().getFirst();
        Map<String, Integer> values = byCode(figures, 0);
        List<Category> ranked = axis.categories().stream()
                .filter(category -> values.getOrDefault(category.code(), 0) > 0)
                .sorted((one, other) ->
                        Integer.compare(values.getOrDefault(other.code(), 0), values.getOrDefault(one.code(), 0)))
                .toList();
        return Picture.bars(title, names(ranked), series(title, ranked, values));
    }

    /**
     * The governorates of a table; those of unknown place are in its table twin alone.
     *
     * @param capital what those around Tunis are called, which stand enlarged
     */
    static Picture map(Figures figures, String title, String capital) {
        Axis axis = figures.axes().getFirst();
        Map<String, Integer> values = byCode(figures, 0);
        return Picture.map(
                title,
                axis.categories().stream().map(Category::code).toList(),
                names(axis.categories()),
                series(title, axis.categories(), values),
                capital);
    }

    /** Women and men by age, of a table by sex and age; those of unknown age are in the table builder alone. */
    static Picture pyramid(Figures figures, String title) {
        List<Axis> axes = figures.axes();
        int sexAt = axes.getFirst().dimension().equals("SEX") ? 0 : 1;
        Axis sex = axes.get(sexAt);
        Axis age = axes.get(1 - sexAt);
        List<Category> known = age.categories().stream()
                .filter(category -> !category.code().equals(UNKNOWN))
                .toList();
        return Picture.pyramid(
                title, names(known), half(figures, sexAt, sex, FEMALE, known), half(figures, sexAt, sex, MALE, known));
    }

    /** Arrivals month by month, and what the season would have brought. */
    static Picture trend(SeriesAnswer.Points series, String title, String expectedTitle, Locale language) {
        int shown = Math.min(24, series.points().size());
        List<SeriesAnswer.Point> last = tail(series.points(), shown);
        List<@Nullable Integer> values = series.points().stream()
                .<@Nullable Integer>map(SeriesAnswer.Point::value)
                .toList();
        return Picture.line(
                title,
                last.stream()
                        .map(point -> PeriodText.of(point.period(), language))
                        .toList(),
                List.of(
                        new Series(title, tail(values, shown)),
                        new Series(expectedTitle, tail(Season.expected(values), shown))));
    }

    private static Series half(Figures figures, int sexAt, Axis sex, String code, List<Category> ages) {
        Map<String, Integer> values = figures.cells().stream()
                .filter(cell -> cell.codes().get(sexAt).equals(code))
                .collect(Collectors.toMap(cell -> cell.codes().get(1 - sexAt), Cell::value));
        String name = sex.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(Category::name)
                .orElse(code);
        return series(name, ages, values);
    }

    private static Map<String, Integer> byCode(Figures figures, int axis) {
        return figures.cells().stream()
                .collect(Collectors.toMap(cell -> cell.codes().get(axis), Cell::value, (one, other) -> one));
    }

    private static Series series(String name, List<Category> categories, Map<String, Integer> values) {
        return new Series(
                name,
                categories.stream()
                        .<@Nullable Integer>map(category -> values.getOrDefault(category.code(), 0))
                        .toList());
    }

    private static List<String> names(List<Category> categories) {
        return categories.stream().map(Category::name).toList();
    }

    private static <T extends @Nullable Object> List<T> tail(List<T> list, int length) {
        return list.subList(list.size() - length, list.size());
    }
}
