package tn.marsa.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    private static final String MASKED = "CANDIDATE MASKED";

    private final ComparedFiles files;

    ShowCandidates(ComparedFiles files) {
        this.files = files;
    }

    /**
     * In the order given.
     *
     * @param here what is shown of whoever is described; nothing in a search
     * @param pairs the pairs that whoever is described is one of, by the other one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Candidate> show(
            Caller caller, Purpose purpose, Fields here, List<Match> found, Map<MigrantId, Pair> pairs) {
        Set<MigrantId> open = files.openTo(
                caller, found.stream().map(match -> match.there().file()).toList());
        List<MigrantId> shut = found.stream()
                .map(Match::file)
                .filter(file -> !open.contains(file))
                .toList();
        files.look(caller, purpose, open, SHOWN);
        files.look(caller, purpose, shut, MASKED);
        ShownValues described = new ShownValues(here);
        return found.stream()
                .map(match -> candidate(match, open.contains(match.file()), described, pairs.get(match.file())))
                .toList();
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
                pair,
                shown,
                there.name(),
                there.nameArabic(),
                match.score().strength(),
                comparison);
    }
}
