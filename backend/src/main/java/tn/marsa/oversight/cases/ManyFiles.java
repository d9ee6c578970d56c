package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailCounts;

/** Somebody is shown more different files in an hour than a desk serves. */
@Component
class ManyFiles implements UnusualBehaviour {

    private final TrailCounts counts;
    private final BehaviourProperties properties;

    ManyFiles(TrailCounts counts, BehaviourProperties properties) {
        this.counts = counts;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.MANY_FILES;
    }

    @Override
    public int threshold() {
        return properties.filesAnHour();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return counts.filesSeen(hour.begin(), hour.end(), threshold());
    }
}
