package tn.marsa.matching.pairs;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Score;
import tn.marsa.migrant.events.FilesMerged;
import tn.marsa.migrant.events.FilesUnmerged;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Whoever merges two files decides their pair, and whoever undoes it decides it the other way. */
@Component
public class DecideByMerge {

    private static final Score NOT_COMPARED = new Score(0, MatchStrength.WEAK, List.of());

    private final Pairs pairs;

    DecideByMerge(Pairs pairs) {
        this.pairs = pairs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FilesMerged merged) {
        decide(merged.migrant(), merged.survivor(), PairState.SAME, merged.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FilesUnmerged unmerged) {
        decide(unmerged.migrant(), unmerged.survivor(), PairState.APART, unmerged.by());
    }

    private void decide(MigrantId one, MigrantId other, PairState state, StaffId by) {
        if (!pairs.of(one).containsKey(other)) {
            pairs.keep(List.of(new FoundPair(one, other, NOT_COMPARED)), 0);
        }
        Optional.ofNullable(pairs.of(one).get(other)).ifPresent(pair -> pairs.decide(pair, state, by));
    }
}
