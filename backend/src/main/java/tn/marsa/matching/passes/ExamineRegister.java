package tn.marsa.matching.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.FindMatches;
import tn.marsa.matching.Match;
import tn.marsa.matching.index.Candidates;
import tn.marsa.matching.index.KeepKeys;
import tn.marsa.matching.pairs.FoundPair;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.migrant.ComparedFile;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.migrant.descriptions.DescribedPerson;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.shared.MigrantId;

/**
 * Compares every validated file with the rest of the register, a batch at a time: its keys are made anew, and each pair that comes near
 * waits for a decision. When files are compared otherwise a new pass begins; one that was broken off goes on where it was.
 */
@Component
class ExamineRegister {

    private static final TrailEntry RUN = new TrailEntry(Action.COMPARISON, null, null, null, "MATCHING_PASS");

    private final Passes passes;
    private final ComparedFiles files;
    private final Candidates candidates;
    private final FindMatches findMatches;
    private final KeepKeys keepKeys;
    private final Pairs pairs;
    private final PassVersion version;
    private final PassProperties properties;
    private final TransactionTemplate transaction;

    ExamineRegister(
            Passes passes,
            ComparedFiles files,
            Candidates candidates,
            FindMatches findMatches,
            KeepKeys keepKeys,
            Pairs pairs,
            PassVersion version,
            PassProperties properties,
            TransactionTemplate transaction) {
        this.passes = passes;
        this.files = files;
        this.candidates = candidates;
        this.findMatches = findMatches;
        this.keepKeys = keepKeys;
        this.pairs = pairs;
        this.version = version;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Compares one batch, in a transaction of its own; true if there was one. */
    @Scheduled(
            fixedDelayString = "${marsa.matching.pass.every:1s}",
            initialDelayString = "${marsa.matching.pass.every:1s}")
    public boolean examineSome() {
        return Boolean.TRUE.equals(transaction.execute(
                status -> passes.claim(version).map(this::examine).orElse(false)));
    }

    private boolean examine(Pass pass) {
        List<MigrantId> next = passes.next(pass, properties.batch());
        if (next.isEmpty()) {
            return false;
        }
        List<ComparedFile> batch = files.open(RUN, next);
        keepKeys.on(new PersonsDescribed(batch.stream()
                .map(file -> new DescribedPerson(file.file().id(), file.file().office(), file.fields()))
                .toList()));
        List<FoundPair> found = compare(batch);
        pairs.keep(found, pass.version().weights());
        passes.foundNone(alone(batch, found));
        passes.examined(pass, next, found.size());
        return true;
    }

    private List<FoundPair> compare(List<ComparedFile> batch) {
        Map<ComparedFile, List<MigrantId>> near = new HashMap<>();
        batch.forEach(file ->
                near.put(file, candidates.of(description(file), file.file().id())));
        Map<MigrantId, ComparedFile> opened =
                files.open(RUN, near.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(file -> file.file().id(), Function.identity()));
        List<FoundPair> found = new ArrayList<>();
        near.forEach((file, others) -> {
            List<ComparedFile> known = others.stream()
                    .flatMap(other -> Optional.ofNullable(opened.get(other)).stream())
                    .toList();
            for (Match match : findMatches.among(description(file), known, MatchStrength.STRONG)) {
                found.add(new FoundPair(file.file().id(), match.file(), match.score()));
            }
        });
        return found;
    }

    private static List<MigrantId> alone(List<ComparedFile> batch, List<FoundPair> found) {
        Set<MigrantId> paired = new HashSet<>();
        found.forEach(pair -> paired.add(pair.one()));
        return batch.stream()
                .map(file -> file.file().id())
                .filter(file -> !paired.contains(file))
                .toList();
    }

    private static Description description(ComparedFile file) {
        return Description.of(file.fields(), file.file().office());
    }
}
