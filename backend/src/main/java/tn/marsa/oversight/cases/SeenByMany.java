package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailCounts;

/** One file draws more people in an hour than a person has desks to stand at: each who opened it is asked why. */
@Component
class SeenByMany implements UnusualBehaviour {

    private final TrailCounts counts;
    private final BehaviourProperties properties;

    SeenByMany(TrailCounts counts, BehaviourProperties properties) {
        this.counts = counts;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.SEEN_BY_MANY;
    }

    @Override
    public int threshold() {
        return properties.peopleAtOneFile();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return counts.peopleAtOneFile(hour.begin(), hour.end(), threshold());
    }
}
