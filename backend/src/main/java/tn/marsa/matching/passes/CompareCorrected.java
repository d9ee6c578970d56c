package tn.marsa.matching.passes;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.FindMatches;
import tn.marsa.matching.pairs.FoundPair;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Weights;
import tn.marsa.migrant.descriptions.PersonCorrected;

/** Compares a file with the rest of the register again when something else is known of its person. */
@Component
public class CompareCorrected {

    private static final TrailEntry RUN = new TrailEntry(Action.COMPARISON, null, null, null, "CORRECT");

    private final FindMatches findMatches;
    private final Pairs pairs;
    private final Weights weights;

    CompareCorrected(FindMatches findMatches, Pairs pairs, Weights weights) {
        this.findMatches = findMatches;
        this.pairs = pairs;
        this.weights = weights;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonCorrected corrected) {
        List<FoundPair> found = findMatches
                .of(
                        RUN,
                        Description.of(corrected.fields(), corrected.office()),
                        corrected.migrant(),
                        MatchStrength.STRONG)
                .stream()
                .map(match -> new FoundPair(corrected.migrant(), match.file(), match.score()))
                .toList();
        pairs.keep(found, weights.version());
    }
}
