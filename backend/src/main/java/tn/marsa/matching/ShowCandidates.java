package tn.marsa.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;

/** Shows who was found to somebody: a look for each, with values only where the caller may see them. */
@Component
public class ShowCandidates {

    private static final String SHOWN = "CANDIDATE";
    private static final String RESTRICTED = "CANDIDATE RESTRICTED";

    private final ComparedFiles files;
    private final Refusals refusals;

    ShowCandidates(ComparedFiles files, Refusals refusals) {
        this.files = files;
        this.refusals = refusals;
    }

    /**
     * In the order given. Of a restricted file nobody but the head of its office learns more than whom to ask.
     *
     * @param here what is shown of whoever is described; nothing in a search
     * @param pairs the pairs that whoever is described is one of, by the other one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Candidate> show(
            Caller caller, Purpose purpose, Fields here, List<Match> found, Map<MigrantId, Pair> pairs) {
        Set<MigrantId> open = files.show(
                caller,
                purpose,
                found.stream().map(match -> match.there().file()).toList(),
                SHOWN);
        tellOthers(caller, purpose, found, open);
        ShownValues described = new ShownValues(here);
        return found.stream()
                .map(match -> isShut(match, caller)
                        ? Candidate.restricted(match, pairs.get(match.file()))
                        : candidate(match, open.contains(match.file()), described, pairs.get(match.file())))
                .toList();
    }

    private void tellOthers(Caller caller, Purpose purpose, List<Match> found, Set<MigrantId> open) {
        List<MigrantId> masked = new ArrayList<>();
        for (Match match : found) {
            if (isShut(match, caller)) {
                refusals.tellWithin(TrailEntry.refusal(caller, purpose, match.file(), RESTRICTED));
            } else if (!open.contains(match.file())) {
                masked.add(match.file());
            }
        }
        files.tellMasked(caller, purpose, masked, SHOWN);
    }

    private static boolean isShut(Match match, Caller caller) {
        return match.there().file().isClosedTo(caller);
    }

    private static Candidate candidate(Match match, boolean shown, ShownValues here, @Nullable Pair pair) {
        ShownValues there = new ShownValues(shown ? match.there().fields() : Fields.NONE);
        List<ComparedValue> comparison = match.score().fields().stream()
                .map(field -> new ComparedValue(
                        field.field(),
                        field.agreement(),
                        field.weight(),
                        here.of(field.field()),
                        there.of(field.field())))
                .toList();
        return new Candidate(
                match.there().file(),
                match.there().file().identifier(),
                pair,
                shown,
                there.name(),
                there.nameArabic(),
                match.score().strength(),
                comparison);
    }
}
