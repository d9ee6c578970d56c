package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailCounts;

/** Somebody asks for identifiers that were never issued, as one does who tries numbers out. */
@Component
class ManyMisses implements UnusualBehaviour {

    private final TrailCounts counts;
    private final BehaviourProperties properties;

    ManyMisses(TrailCounts counts, BehaviourProperties properties) {
        this.counts = counts;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.MANY_MISSES;
    }

    @Override
    public int threshold() {
        return properties.missesAnHour();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return counts.rows(Action.IDENTIFIER_MISSED, hour.begin(), hour.end(), threshold());
    }
}
