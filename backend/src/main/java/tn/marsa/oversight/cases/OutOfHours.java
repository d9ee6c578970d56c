package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailCounts;

/** Somebody looks at files when the offices are closed: at night or on a Sunday. */
@Component
class OutOfHours implements UnusualBehaviour {

    private final TrailCounts counts;
    private final BehaviourProperties properties;

    OutOfHours(TrailCounts counts, BehaviourProperties properties) {
        this.counts = counts;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.OUT_OF_HOURS;
    }

    @Override
    public int threshold() {
        return properties.looksOutOfHours();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return hour.isOutOf(properties.dayBegins(), properties.dayEnds())
                ? counts.rows(Action.LOOK, hour.begin(), hour.end(), threshold())
                : List.of();
    }
}
