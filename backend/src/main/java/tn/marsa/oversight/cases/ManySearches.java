package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailCounts;

/** Somebody searches the register for persons again and again, whoever is shown: those refused and those too broad count too. */
@Component
class ManySearches implements UnusualBehaviour {

    private final TrailCounts counts;
    private final BehaviourProperties properties;

    ManySearches(TrailCounts counts, BehaviourProperties properties) {
        this.counts = counts;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.MANY_SEARCHES;
    }

    @Override
    public int threshold() {
        return properties.searchesAnHour();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return counts.rows(Action.SEARCH, hour.begin(), hour.end(), threshold());
    }
}
