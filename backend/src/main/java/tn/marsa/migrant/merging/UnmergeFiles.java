package tn.marsa.migrant.merging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MergedFiles;
import tn.marsa.migrant.erasure.ProposedErasures;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.rights.MadeFileChanges;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Undoes a merge that was a mistake: both files are again what they were. */
@Component
class UnmergeFiles {

    private static final String UNMERGE = "UNMERGE";

    private final FindTwoFiles findTwoFiles;
    private final Merges merges;
    private final MergeBarriers barriers;
    private final ProposedErasures erasures;
    private final MadeFileChanges madeChanges;
    private final RestoreSurvivor restoreSurvivor;
    private final KeptFiles keptFiles;
    private final MergedFiles mergedFiles;
    private final Door door;
    private final Clock clock;

    UnmergeFiles(
            FindTwoFiles findTwoFiles,
            Merges merges,
            MergeBarriers barriers,
            ProposedErasures erasures,
            MadeFileChanges madeChanges,
            RestoreSurvivor restoreSurvivor,
            KeptFiles keptFiles,
            MergedFiles mergedFiles,
            Door door,
            Clock clock) {
        this.findTwoFiles = findTwoFiles;
        this.merges = merges;
        this.barriers = barriers;
        this.erasures = erasures;
        this.madeChanges = madeChanges;
        this.restoreSurvivor = restoreSurvivor;
        this.keptFiles = keptFiles;
        this.mergedFiles = mergedFiles;
        this.door = door;
        this.clock = clock;
    }

    /**
     * The merges into a file are undone in turn, the last one first.
     *
     * @throws tn.marsa.shared.RequestRefused with NOT_FOUND at an identifier that was never issued
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction(isolation = Isolation.READ_COMMITTED)
    public MergeResult unmerge(Caller caller, UnmergeFilesInput input) {
        IssuedIdentifier issued = findTwoFiles.find(caller, "input.merged", input.merged());
        Optional<Merge> last = merges.lockLastOf(issued.file());
        if (last.isEmpty()) {
            TwoFiles none = findTwoFiles.lock(issued, issued);
            return barriers.refuse(caller, none, UNMERGE, MergeRefused.merged(MergeRefusal.NOT_MERGED));
        }
        return unmerge(caller, input, last.get(), findTwoFiles.lock(issued, last.get()));
    }

    private MergeResult unmerge(Caller caller, UnmergeFilesInput input, Merge merge, TwoFiles files) {
        if (madeChanges.contain(caller, input.idempotencyKey(), UNMERGE, input)) {
            return MergeSaved.of(files.survivor(), merge.staying());
        }
        Optional<MergeRefusal> barrier = barrier(caller, merge, files);
        if (barrier.isPresent()) {
            return barriers.refuse(caller, files, UNMERGE, MergeRefused.merged(barrier.get()));
        }
        Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
        if (problem.isPresent()) {
            return new FieldsRefused(List.of(problem.get()));
        }
        return MergeSaved.of(files.survivor(), undo(caller, input, merge, files));
    }

    private Optional<MergeRefusal> barrier(Caller caller, Merge merge, TwoFiles files) {
        if (merge.undone() != null || files.merged().status() != FileStatus.MERGED) {
            return Optional.of(MergeRefusal.NOT_MERGED);
        }
        if (!caller.worksIn(files.survivor().office())) {
            return Optional.of(MergeRefusal.OTHER_OFFICE);
        }
        if (files.survivor().status() == FileStatus.MERGED) {
            return Optional.of(MergeRefusal.SURVIVOR_MERGED);
        }
        if (erasures.concern(files.ids())) {
            return Optional.of(MergeRefusal.ERASURE_PROPOSED);
        }
        return merges.areMadeAfter(merge) ? Optional.of(MergeRefusal.LATER_MERGE) : Optional.empty();
    }

    private Set<FieldChoice> undo(Caller caller, UnmergeFilesInput input, Merge merge, TwoFiles files) {
        Set<FieldChoice> staying = restoreSurvivor.restore(caller, files.survivor(), merge);
        standAgain(caller, merge, files);
        keptFiles.keepReason(files.survivor().id(), merge.undoingName(), new Reason(input.reason()));
        merges.undo(
                merge, new Merge.Undone(staying, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        madeChanges.add(
                caller, input.idempotencyKey(), UNMERGE, input, files.survivor().id());
        return staying;
    }

    private void standAgain(Caller caller, Merge merge, TwoFiles files) {
        Fields fields = door.openToChange(
                        caller,
                        Purpose.CORRECTING,
                        files.merged().id(),
                        "STANDS_AGAIN",
                        kept -> new CheckedFields(kept, List.of()))
                .fields();
        mergedFiles.standAgain(files.survivor(), files.merged(), fields, merge.mergedChangedAt(), caller.staff());
    }
}
