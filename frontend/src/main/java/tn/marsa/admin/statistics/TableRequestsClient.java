package tn.marsa.admin.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Tables beyond the plan: asking for them, and deciding on them. Each step stands in the trail. */
@Component
class TableRequestsClient {

    private final GraphQlApi api;

    TableRequestsClient(GraphQlApi api) {
        this.api = api;
    }

    /** The newest first, 100 at most. */
    List<TableRequest> list(Locale language) {
        return api.run("statistics/TableRequests", language)
                .get("statistics", OfRequests.class)
                .tableRequests();
    }

    /**
     * Asks for a table.
     *
     * @param key new for each intended request
     */
    TableRequestAnswer request(UUID key, WantedTable wanted, Locale language) {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                key,
                "measure",
                wanted.measure(),
                "granularity",
                wanted.granularity(),
                "by",
                wanted.by(),
                "purpose",
                wanted.purpose(),
                "owner",
                wanted.owner());
        return api.run("statistics/RequestTable", Map.of("input", input), language)
                .get("requestTable", TableRequestAnswer.class);
    }

    /** Approves a table that somebody else asked for. */
    TableRequestAnswer approve(UUID key, TableRequest request, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "requestId", request.id());
        return api.run("statistics/ApproveTable", Map.of("input", input), language)
                .get("approveTable", TableRequestAnswer.class);
    }

    /** Refuses a table for a reason. */
    TableRequestAnswer refuse(UUID key, TableRequest request, String reason, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "requestId", request.id(), "reason", reason);
        return api.run("statistics/RefuseTable", Map.of("input", input), language)
                .get("refuseTable", TableRequestAnswer.class);
    }

    /** What somebody asks for. */
    record WantedTable(String measure, Granularity granularity, List<String> by, String purpose, String owner) {}

    private record OfRequests(List<TableRequest> tableRequests) {}
}
