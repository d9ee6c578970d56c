package tn.marsa.admin.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Mandates at the API. */
@Component
class MandatesClient {

    private final GraphQlApi api;

    MandatesClient(GraphQlApi api) {
        this.api = api;
    }

    /** Who inspects. */
    List<Inspector> inspectors(Locale language) {
        return List.of(api.run("oversight/Inspectors", language).get("inspectors", Inspector[].class));
    }

    /**
     * Records a mandate.
     *
     * @throws tn.marsa.admin.api.ApiProblem at {@code input.number} or {@code input.until}
     */
    void record(UUID key, Inspector inspector, String number, LocalDate from, LocalDate until, Locale language) {
        Map<String, Object> input = Map.of(
                "idempotencyKey", key, "inspector", inspector.id(), "number", number, "from", from, "until", until);
        api.run("oversight/RecordMandate", Map.of("input", input), language);
    }

    /** Ends a mandate before its last day. */
    void end(Inspector.Mandate mandate, Locale language) {
        api.run("oversight/EndMandate", Map.of("mandate", mandate.id()), language);
    }
}
