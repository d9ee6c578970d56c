package tn.marsa.statistics.requests;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;
import tn.marsa.statistics.release.AgreedTables;

/** What can be asked for beyond the plan: up to three dimensions and so many cells, and nothing that the plan holds already. */
@Component
class TableLimits {

    private final Plan plan;
    private final AgreedTables agreed;
    private final Classifications classifications;
    private final TableRequestProperties properties;

    TableLimits(Plan plan, AgreedTables agreed, Classifications classifications, TableRequestProperties properties) {
        this.plan = plan;
        this.agreed = agreed;
        this.classifications = classifications;
        this.properties = properties;
    }

    /**
     * Why a table cannot be asked for; empty if it can.
     *
     * @param asked its dimensions as they were written
     * @param waiting the requests that nobody has decided on
     */
    Optional<TableRequestRefusal> refusal(AgreedTable table, List<Dimension> asked, List<TableRequest> waiting) {
        if (asked.isEmpty()) {
            return Optional.of(TableRequestRefusal.NO_DIMENSIONS);
        }
        return plan.refusal(table.granularity(), table.measure(), asked, agreed.approved(table.granularity()))
                .map(rule -> Optional.ofNullable(TableRequestRefusal.ofLasting(rule))
                        .or(() -> size(table))
                        .or(() -> queue(table, waiting)))
                .orElse(Optional.of(TableRequestRefusal.PLANNED_ALREADY));
    }

    private Optional<TableRequestRefusal> size(AgreedTable table) {
        List<Dimension> dimensions = table.combination().dimensions();
        if (dimensions.size() > Plan.LARGEST) {
            return Optional.of(TableRequestRefusal.TOO_MANY_DIMENSIONS);
        }
        int cells = dimensions.stream()
                .mapToInt(each -> classifications.of(each).categories().size())
                .reduce(1, Math::multiplyExact);
        return cells > properties.mostCells().getOrDefault(table.granularity(), 0)
                ? Optional.of(TableRequestRefusal.TOO_MANY_CELLS)
                : Optional.empty();
    }

    private Optional<TableRequestRefusal> queue(AgreedTable table, List<TableRequest> waiting) {
        if (waiting.stream().anyMatch(request -> request.table().equals(table))) {
            return Optional.of(TableRequestRefusal.WAITING_ALREADY);
        }
        return waiting.size() >= properties.mostWaiting()
                ? Optional.of(TableRequestRefusal.TOO_MANY_WAITING)
                : Optional.empty();
    }
}
