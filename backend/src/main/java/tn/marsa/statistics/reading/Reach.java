package tn.marsa.statistics.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;
import tn.marsa.statistics.plan.PlanRule;
import tn.marsa.statistics.release.AgreedTables;
import tn.marsa.statistics.release.ReleaseId;
import tn.marsa.statistics.release.ReleaseTables;

/** How far questions reach: the configured plan, tables that were agreed on since, and which releases hold what. */
@Component
class Reach {

    private final Plan plan;
    private final AgreedTables agreed;
    private final ReleaseTables tables;

    Reach(Plan plan, AgreedTables agreed, ReleaseTables tables) {
        this.plan = plan;
        this.agreed = agreed;
        this.tables = tables;
    }

    /** The rule that a question breaks by what the next release holds; empty if it is answered from then on at the latest. */
    Optional<PlanRule> refusal(Granularity granularity, Measure measure, List<Dimension> asked) {
        Optional<PlanRule> configured = plan.refusal(granularity, measure, asked);
        return configured.isEmpty()
                ? configured
                : plan.refusal(granularity, measure, asked, agreed.approved(granularity));
    }

    /** Those of the releases that hold the table. */
    Set<ReleaseId> holding(Collection<ReleaseId> releases, Measure measure, List<Dimension> asked) {
        return tables.holding(releases, measure, asked);
    }

    /** True if a release holds the table. */
    boolean isHeld(ReleaseId release, Measure measure, List<Dimension> asked) {
        return !holding(List.of(release), measure, asked).isEmpty();
    }
}
