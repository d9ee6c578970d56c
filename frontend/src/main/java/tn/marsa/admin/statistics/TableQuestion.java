package tn.marsa.admin.statistics;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is asked for, as it stands in the page's address.
 *
 * @param by up to three dimensions
 * @param period null until a release is chosen
 */
record TableQuestion(
        String measure, List<String> by, @Nullable String period) {

    private static final String FIRST = "ARRIVALS";

    static TableQuestion of(QueryParameters address) {
        return new TableQuestion(
                address.getSingleParameter("measure").orElse(FIRST),
                address.getSingleParameter("by")
                        .filter(by -> !by.isEmpty())
                        .map(by -> List.of(by.split(",", -1)))
                        .orElse(List.of()),
                address.getSingleParameter("period").orElse(null));
    }

    /** The same as one text, codes alone. */
    String text() {
        return "measure=" + measure + "&by=" + String.join(",", by) + "&period=" + (period == null ? "" : period);
    }

    QueryParameters address() {
        return QueryParameters.simple(
                Map.of("measure", measure, "by", String.join(",", by), "period", period == null ? "" : period));
    }
}
