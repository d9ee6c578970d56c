package tn.marsa.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.index.Candidates;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Score;
import tn.marsa.matching.scoring.Scoring;
import tn.marsa.migrant.ComparedFile;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.shared.MigrantId;

/** Finds the files of the whole register that may be of somebody: candidates by their keys, opened by the machine, then compared. */
@Component
public class FindMatches {

    private final Candidates candidates;
    private final ComparedFiles files;
    private final Scoring scoring;

    FindMatches(Candidates candidates, ComparedFiles files, Scoring scoring) {
        this.candidates = candidates;
        this.files = files;
        this.scoring = scoring;
    }

    /**
     * Likeliest first.
     *
     * @param run what the trail is told of it, in one row
     * @param itself the file of whoever is described; null if there is none
     * @param weakest weaker ones are left out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Match> of(TrailEntry run, Description described, @Nullable MigrantId itself, MatchStrength weakest) {
        return among(described, files.open(run, candidates.of(described, itself)), weakest);
    }

    /** Those of opened files that may be of somebody, likeliest first; those weaker than {@code weakest} are left out. */
    public List<Match> among(Description described, List<ComparedFile> opened, MatchStrength weakest) {
        List<Score> scores = scoring.compareAll(
                described,
                opened.stream()
                        .map(file -> Description.of(file.fields(), file.file().office()))
                        .toList());
        return IntStream.range(0, opened.size())
                .mapToObj(place -> new Match(opened.get(place), scores.get(place)))
                .filter(match -> match.score().strength().compareTo(weakest) <= 0)
                .sorted(Comparator.comparing((Match match) -> match.score().strength())
                        .thenComparing(match -> match.score().bits(), Comparator.reverseOrder())
                        .thenComparing(match -> match.file().value()))
                .toList();
    }
}
