package tn.marsa.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.pairs.FoundPair;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Weights;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/**
 * Looks through the whole register for other files of somebody who is being registered. Each that comes near makes a pair, which is kept
 * with what is decided of it, so that it is not asked about twice.
 */
@Component
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CheckForDuplicates {

    private static final MatchStrength ALERT = MatchStrength.STRONG;
    private static final String RUN = "DUPLICATE_CHECK";

    private final Door door;
    private final FindMatches findMatches;
    private final ShowCandidates showCandidates;
    private final Pairs pairs;
    private final Weights weights;

    CheckForDuplicates(
            Door door, FindMatches findMatches, ShowCandidates showCandidates, Pairs pairs, Weights weights) {
        this.door = door;
        this.findMatches = findMatches;
        this.showCandidates = showCandidates;
        this.pairs = pairs;
        this.weights = weights;
    }

    /**
     * Says whether the registration may go on, in the caller's transaction. Nobody is shown.
     *
     * @param fields everything that is known of the person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DuplicateState check(Caller caller, Purpose purpose, MigrantId person, OfficeCode office, Fields fields) {
        List<Match> found = find(caller, purpose, person, office, fields);
        Map<MigrantId, Pair> kept = keep(person, found);
        return DuplicateState.of(
                found.stream().map(match -> kept.get(match.file())).toList());
    }

    /** Shows who came near beside the person, those who were told apart included: a look for each, the person included. */
    @OneTransaction
    public List<Candidate> show(Caller caller, Purpose purpose, MigrantId person, OfficeCode office) {
        Fields fields = door.show(caller, purpose, List.of(person), EnumSet.copyOf(ComparedFiles.GROUPS))
                .getOrDefault(person, Fields.NONE);
        List<Match> found = find(caller, purpose, person, office, fields);
        return showCandidates.show(caller, purpose, fields, found, keep(person, found));
    }

    private List<Match> find(Caller caller, Purpose purpose, MigrantId person, OfficeCode office, Fields fields) {
        return findMatches.of(
                new TrailEntry(Action.COMPARISON, caller, purpose, null, RUN),
                Description.of(fields, office),
                person,
                ALERT);
    }

    private Map<MigrantId, Pair> keep(MigrantId person, List<Match> found) {
        return pairs.keepWhatIsNew(
                person,
                found.stream()
                        .map(match -> new FoundPair(person, match.file(), match.score()))
                        .toList(),
                weights.version());
    }
}
