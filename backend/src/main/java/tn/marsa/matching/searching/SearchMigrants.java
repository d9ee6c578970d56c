package tn.marsa.matching.searching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.FindMatches;
import tn.marsa.matching.Match;
import tn.marsa.matching.ShowCandidates;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Tunis;

/** Searches the whole register for a person. Never a list of many: what is known must name a few. */
@Component
class SearchMigrants {

    private static final int MOST = 20;

    private final FindMatches findMatches;
    private final ShowCandidates showCandidates;
    private final Trail trail;
    private final Clock clock;

    SearchMigrants(FindMatches findMatches, ShowCandidates showCandidates, Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
        this.findMatches = findMatches;
        this.showCandidates = showCandidates;
    }

    /** The search stands in the trail by its criteria, never by their values; each person shown is a look. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public SearchResult search(Caller caller, SearchInput input) {
        List<FieldProblem> problems = input.problems(Tunis.day(clock.instant()));
        if (!problems.isEmpty()) {
            trail.record(TrailEntry.of(Action.SEARCH, caller, "REFUSED"));
            return new FieldsRefused(problems);
        }
        Description description = input.description();
        if (BlockingKeys.asked(description).isEmpty()) {
            trail.record(new TrailEntry(
                    Action.SEARCH, caller, input.purpose(), null, (input.criteria() + " TOO_BROAD").strip()));
            return new SearchTooBroad(BlockingKeys.missing(description));
        }
        TrailEntry run = new TrailEntry(Action.SEARCH, caller, input.purpose(), null, input.criteria());
        List<Match> found = findMatches.of(run, description, null, MatchStrength.WEAK).stream()
                .filter(match -> match.score().bits() > 0)
                // Nobody but its own head learns of a restricted file that it is there.
                .filter(match -> !match.there().file().isClosedTo(caller))
                .filter(match -> input.office() == null
                        || input.office().equals(match.there().file().office()))
                .limit(MOST)
                .toList();
        return new PersonsFound(showCandidates.show(caller, input.purpose(), Fields.NONE, found, Map.of()));
    }
}
