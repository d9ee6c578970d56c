package tn.marsa.admin.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws.
 *
 * @param description what it shows, for whoever does not see it
 * @param labels of the categories, in the reader's language
 * @param codes of the categories; a map finds its areas by them (ISO 3166-2)
 * @param series one, or for a pyramid women and men
 * @param bounds of a map's five steps, growing; empty for other kinds
 * @param inset what the part of a map is called that stands enlarged beside it; empty for other kinds
 * @param imprint the lines below the picture in a file, where no page tells them: its release, and whom its map is owed to
 */
public record Picture(
        Kind kind,
        String description,
        List<String> labels,
        List<String> codes,
        List<Series> series,
        List<Integer> bounds,
        String inset,
        List<String> imprint) {

    /** The ways of drawing that {@code chart.js} knows. */
    public enum Kind {
        LINE,
        BARS,
        PYRAMID,
        MAP
    }

    /** Values of each category; null where there is no figure. */
    public record Series(String name, List<@Nullable Integer> values) {}

    /** A line through periods, or several. */
    public static Picture line(String description, List<String> periods, List<Series> series) {
        return new Picture(Kind.LINE, description, periods, periods, series, List.of(), "", List.of());
    }

    /** A bar for each category, in the order given. */
    public static Picture bars(String description, List<String> labels, Series values) {
        return new Picture(Kind.BARS, description, labels, labels, List.of(values), List.of(), "", List.of());
    }

    /** Women and men by age, the youngest first. */
    public static Picture pyramid(String description, List<String> ages, Series women, Series men) {
        return new Picture(Kind.PYRAMID, description, ages, ages, List.of(women, men), List.of(), "", List.of());
    }

    /** The governorates, each in one of five steps of one hue; those of the capital once more, enlarged. */
    public static Picture map(
            String description, List<String> codes, List<String> labels, Series values, String capital) {
        List<Integer> bounds = Steps.between(values.values());
        return new Picture(Kind.MAP, description, labels, codes, List.of(values), bounds, capital, List.of());
    }

    /** The same picture with lines below it in its files. */
    public Picture imprinted(List<String> lines) {
        return new Picture(kind, description, labels, codes, series, bounds, inset, lines);
    }
}
