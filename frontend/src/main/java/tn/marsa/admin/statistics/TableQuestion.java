package tn.marsa.admin.statistics;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table is asked for, as it stands in the page's address.
 *
 * @param by up to three dimensions
 * @param where one category of each dimension that it is narrowed by
 * @param period null until a release is chosen
 * @param vintage null for the latest that is published
 */
record TableQuestion(
        String measure,
        List<String> by,
        List<Narrowed> where,
        @Nullable String period,
        @Nullable Integer vintage) {

    private static final String FIRST = "ARRIVALS";

    /** A category that a table is narrowed to, both in codes. */
    record Narrowed(String dimension, String category) {

        /** Reads {@code GROUND.FAMILY}; of anything else one half is empty, which the API refuses in words. */
        static Narrowed parse(String text) {
            int dot = text.indexOf('.');
            return new Narrowed(text.substring(0, Math.max(0, dot)), text.substring(dot + 1));
        }

        @Override
        public String toString() {
            return dimension + "." + category;
        }
    }

    static TableQuestion of(QueryParameters address) {
        return new TableQuestion(
                address.getSingleParameter("measure").orElse(FIRST),
                list(address, "by").toList(),
                list(address, "where").map(Narrowed::parse).toList(),
                address.getSingleParameter("period").orElse(null),
                address.getSingleParameter("vintage")
                        .filter(vintage -> vintage.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    /** The categories as the page's address and that of a file have them. */
    String narrowed() {
        return where.stream().map(Narrowed::toString).collect(Collectors.joining(","));
    }

    /** The same as one text, codes alone. */
    String text() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    QueryParameters address() {
        return QueryParameters.simple(parameters());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("measure", measure);
        parameters.put("by", String.join(",", by));
        parameters.put("period", period == null ? "" : period);
        if (!where.isEmpty()) {
            parameters.put("where", narrowed());
        }
        if (vintage != null) {
            parameters.put("vintage", vintage.toString());
        }
        return parameters;
    }

    private static Stream<String> list(QueryParameters address, String name) {
        return address.getSingleParameter(name).stream()
                .filter(codes -> !codes.isEmpty())
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)));
    }
}
