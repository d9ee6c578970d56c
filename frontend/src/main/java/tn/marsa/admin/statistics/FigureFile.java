package tn.marsa.admin.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.statistics.TableQuestion.Narrowed;

/**
 * Figures that the API hands out as a file.
 *
 * @param address at the API, without the format
 * @param name of the file, without ending
 */
record FigureFile(String address, String name) {

    /** The table of a published release. */
    static FigureFile table(String measure, List<String> by, Release release) {
        return new FigureFile(
                "/figures/table?measure=" + measure + "&by=" + String.join(",", by) + "&period=" + release.period()
                        + "&vintage=" + release.vintage(),
                name(Stream.concat(Stream.of(measure), by.stream()), release.period() + "-v" + release.vintage()));
    }

    /** The table that was asked for, of the published release that answered. */
    static FigureFile table(TableQuestion question, Release release) {
        FigureFile whole = table(question.measure(), question.by(), release);
        return question.where().isEmpty()
                ? whole
                : new FigureFile(
                        whole.address() + "&where=" + question.narrowed(),
                        name(
                                Stream.of(whole.name()),
                                question.where().stream()
                                        .map(Narrowed::category)
                                        .collect(Collectors.joining("-"))));
    }

    /** One figure over the months. */
    static FigureFile series(String measure, Months months) {
        return new FigureFile(
                "/figures/series?measure=" + measure + "&from=" + months.first() + "&to=" + months.last(),
                name(Stream.of(measure), months.first() + "-" + months.last()));
    }

    String path(FileFormat format) {
        return address + "&format=" + format;
    }

    String name(FileFormat format) {
        return name + "." + format.ending();
    }

    private static String name(Stream<String> what, String when) {
        return Stream.concat(what, Stream.of(when))
                .map(part -> part.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("-"));
    }
}
