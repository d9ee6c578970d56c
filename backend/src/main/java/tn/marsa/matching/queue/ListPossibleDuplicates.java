package tn.marsa.matching.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.Candidate;
import tn.marsa.matching.ComparePair;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.WaitingPairs;
import tn.marsa.matching.queue.PossibleDuplicate.PairedFile;
import tn.marsa.migrant.ComparedFile;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;

/** Lists the pairs of an office that wait for a decision: the files are opened once for a page, and each person shown is a look. */
@Component
class ListPossibleDuplicates {

    private static final String RUN = "POSSIBLE_DUPLICATES";

    private final WaitingPairs waitingPairs;
    private final ComparedFiles files;
    private final ComparePair comparePair;

    ListPossibleDuplicates(WaitingPairs waitingPairs, ComparedFiles files, ComparePair comparePair) {
        this.waitingPairs = waitingPairs;
        this.files = files;
        this.comparePair = comparePair;
    }

    /**
     * One page, newest first; {@code after} is null for the beginning.
     *
     * @param shown false if only how many there are is asked for: then nobody is looked at
     */
    @Transactional
    @PreAuthorize("hasRole('SUPERVISOR')")
    public PossibleDuplicateConnection list(Caller caller, int first, @Nullable PlaceInTime after, boolean shown) {
        OfficeCode office = caller.ownOffice();
        if (!shown) {
            return PossibleDuplicateConnection.of(List.of(), false, after == null, waitingPairs.countOf(office));
        }
        List<Pair> waiting = waitingPairs.of(office, after, first + 1);
        List<Pair> page = waiting.stream().limit(first).toList();
        Map<MigrantId, ComparedFile> opened = open(caller, page);
        List<PossibleDuplicate> compared = new ArrayList<>();
        for (Pair pair : page) {
            ComparedFile one = opened.get(pair.first());
            ComparedFile other = opened.get(pair.second());
            if (one != null && other != null) {
                boolean ownFirst = caller.worksIn(one.file().office());
                compared.add(show(caller, pair, ownFirst ? one : other, ownFirst ? other : one));
            }
        }
        return PossibleDuplicateConnection.of(
                compared, waiting.size() > first, after == null, waitingPairs.countOf(office));
    }

    private Map<MigrantId, ComparedFile> open(Caller caller, List<Pair> page) {
        Set<MigrantId> persons = new HashSet<>();
        page.forEach(pair -> {
            persons.add(pair.first());
            persons.add(pair.second());
        });
        return files.open(new TrailEntry(Action.COMPARISON, caller, Purpose.OWN_OFFICE, null, RUN), persons).stream()
                .collect(Collectors.toMap(opened -> opened.file().id(), Function.identity()));
    }

    private PossibleDuplicate show(Caller caller, Pair pair, ComparedFile file, ComparedFile other) {
        boolean shown = comparePair.showFirst(caller, Purpose.OWN_OFFICE, file);
        Candidate candidate = comparePair.showOther(caller, Purpose.OWN_OFFICE, pair, file, shown, other);
        PairedFile paired = new PairedFile(
                file.file(), shown ? comparePair.name(file) : null, shown ? comparePair.nameArabic(file) : null);
        return new PossibleDuplicate(pair, paired, candidate);
    }
}
