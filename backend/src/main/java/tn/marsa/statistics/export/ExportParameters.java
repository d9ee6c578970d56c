package tn.marsa.statistics.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.reading.CategoryInput;
import tn.marsa.statistics.reading.SeriesQuestion;
import tn.marsa.statistics.reading.TableQuestion;

/**
 * What stands behind the question mark of an export's address: codes alone. Each method refuses what it cannot read with
 * {@link ParameterRefused}.
 */
record ExportParameters(Map<String, String> values) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,20}");
    private static final Set<String> OF_BOTH = Set.of("format", "separator", "measure", "where");
    private static final Set<String> OF_TABLES = Set.of("by", "period", "vintage");
    private static final Set<String> OF_SERIES = Set.of("from", "to");

    /** Those of a table: another one, or one twice, is refused, so that no file answers another question than was meant. */
    static ExportParameters ofTable(MultiValueMap<String, String> asked) {
        return read(asked, OF_TABLES);
    }

    /** The same of a series. */
    static ExportParameters ofSeries(MultiValueMap<String, String> asked) {
        return read(asked, OF_SERIES);
    }

    private static ExportParameters read(MultiValueMap<String, String> asked, Set<String> own) {
        asked.forEach((name, values) -> {
            if (values.size() != 1 || !(OF_BOTH.contains(name) || own.contains(name))) {
                // What was typed is repeated only where it looks like a name.
                throw new ParameterRefused(NAME.matcher(name).matches() ? name : "?");
            }
        });
        return new ExportParameters(asked.toSingleValueMap());
    }

    FileFormat format() {
        return needed("format", FileFormat::valueOf);
    }

    /** {@code separator}, with CSV alone; COMMA where it is not asked for. */
    Separator separator() {
        Optional<Separator> asked = read("separator", Separator::valueOf);
        if (asked.isPresent() && format() != FileFormat.CSV) {
            throw new ParameterRefused("separator");
        }
        return asked.orElse(Separator.COMMA);
    }

    /** {@code measure}, {@code by=SEX,AGE}, {@code where=GROUND.FAMILY}, {@code period}, {@code vintage}. */
    TableQuestion table() {
        return new TableQuestion(
                needed("measure", Measure::valueOf),
                list("by", Dimension::valueOf),
                list("where", ExportParameters::category),
                needed("period", Period::parse),
                read("vintage", Integer::valueOf).orElse(null),
                false);
    }

    /** {@code measure}, {@code where}, {@code from}, {@code to}. */
    SeriesQuestion series() {
        return new SeriesQuestion(
                needed("measure", Measure::valueOf),
                list("where", ExportParameters::category),
                needed("from", Period::parse),
                needed("to", Period::parse));
    }

    private static CategoryInput category(String text) {
        int dot = text.indexOf('.');
        return new CategoryInput(
                Dimension.valueOf(text.substring(0, Math.max(0, dot))), new Code(text.substring(dot + 1)));
    }

    private <T> T needed(String name, Function<String, T> reading) {
        return read(name, reading).orElseThrow(() -> new ParameterRefused(name));
    }

    private <T> List<T> list(String name, Function<String, T> reading) {
        return read(
                        name,
                        text -> Arrays.stream(text.split(",", -1)).map(reading).toList())
                .orElse(List.of());
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return Optional.ofNullable(values.get(name))
                    .filter(text -> !text.isEmpty())
                    .map(reading);
        } catch (IllegalArgumentException unreadable) {
            throw new ParameterRefused(name);
        }
    }
}
