package tn.marsa.migrant.merging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MergedFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.rights.MadeFileChanges;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Merges two validated files of one person into one of them. */
@Component
class MergeFiles {

    private static final String MERGE = "MERGE";

    private final FindTwoFiles findTwoFiles;
    private final MergeBarriers barriers;
    private final MadeFileChanges madeChanges;
    private final MixedFields mixed;
    private final Door door;
    private final OfficeCircumstances circumstances;
    private final KeptFiles keptFiles;
    private final MergedFiles mergedFiles;
    private final Merges merges;
    private final Clock clock;

    MergeFiles(
            FindTwoFiles findTwoFiles,
            MergeBarriers barriers,
            MadeFileChanges madeChanges,
            MixedFields mixed,
            Door door,
            OfficeCircumstances circumstances,
            KeptFiles keptFiles,
            MergedFiles mergedFiles,
            Merges merges,
            Clock clock) {
        this.findTwoFiles = findTwoFiles;
        this.barriers = barriers;
        this.madeChanges = madeChanges;
        this.mixed = mixed;
        this.door = door;
        this.circumstances = circumstances;
        this.keptFiles = keptFiles;
        this.mergedFiles = mergedFiles;
        this.merges = merges;
        this.clock = clock;
    }

    /**
     * What is chosen is taken from the merged file as a correction would give them. Everything else stays the survivor's, what
     * followed its validation included.
     *
     * @throws tn.marsa.shared.RequestRefused with NOT_FOUND at an identifier that was never issued
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction(isolation = Isolation.READ_COMMITTED)
    public MergeResult merge(Caller caller, MergeFilesInput input) {
        TwoFiles files = findTwoFiles.lock(caller, "input.", input.survivor(), input.merged());
        if (madeChanges.contain(caller, input.idempotencyKey(), MERGE, input)) {
            return MergeSaved.of(files.survivor(), Set.of());
        }
        Optional<MergeRefused> barrier = barriers.first(caller, files).or(() -> changed(files, input));
        if (barrier.isPresent()) {
            return barriers.refuse(caller, files, MERGE, barrier.get());
        }
        Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
        List<FieldProblem> problems = problem.isPresent() ? List.of(problem.get()) : take(caller, files, input);
        return problems.isEmpty() ? MergeSaved.of(files.survivor(), Set.of()) : new FieldsRefused(problems);
    }

    private static Optional<MergeRefused> changed(TwoFiles files, MergeFilesInput input) {
        if (files.survivor().version() != input.survivorVersion()) {
            return Optional.of(new MergeRefused(MergeRefusal.CHANGED, TwoFiles.SURVIVOR));
        }
        return files.merged().version() == input.mergedVersion()
                ? Optional.empty()
                : Optional.of(MergeRefused.merged(MergeRefusal.CHANGED));
    }

    // The two rows in the trail are both of a merge, or both of a refusal.
    private List<FieldProblem> take(Caller caller, TwoFiles files, MergeFilesInput input) {
        Circumstances now =
                circumstances.afterRegistration(caller, files.survivor().registeredAs());
        AtomicReference<Taking> taking = new AtomicReference<>();
        String what = (MERGE + " " + Door.names(FieldChoice.groups(input.take()))).strip();
        CheckedFields checked = door.openToChange(
                caller,
                Purpose.CORRECTING,
                files.survivor().id(),
                what,
                kept -> door.openToChange(
                        caller, Purpose.CORRECTING, files.merged().id(), "MERGED_AWAY", other -> {
                            taking.set(Taking.of(mixed, files, kept, other, input.take()));
                            return taking.get().checked(now);
                        }));
        if (checked.areGood()) {
            keep(caller, taking.get(), input);
        }
        return checked.problems();
    }

    private void keep(Caller caller, Taking taking, MergeFilesInput input) {
        UUID id = Ids.next();
        MigrantFile survivor = taking.files().survivor();
        MigrantFile merged = taking.files().merged();
        int version = survivor.version() + 1;
        mergedFiles.setAside(survivor.id(), taking.former(), group -> Merge.asideName(id, group));
        keptFiles.keepReason(survivor.id(), Merge.reasonName(id), new Reason(input.reason()));
        change(taking);
        mergedFiles.merge(survivor, merged, caller.staff());
        merges.add(new Merge(
                id,
                survivor.id(),
                merged.id(),
                taking.choices(),
                version,
                survivor.updatedAt(),
                merged.updatedAt(),
                caller.staff(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null));
        madeChanges.add(caller, input.idempotencyKey(), MERGE, input, survivor.id());
    }

    private void change(Taking taking) {
        MigrantFile survivor = taking.files().survivor();
        if (taking.groups().isEmpty()) {
            keptFiles.followUp(survivor);
        } else {
            keptFiles.correct(
                    survivor,
                    taking.correction().corrected(),
                    taking.correction().all(),
                    Why.CORRECTION,
                    circumstances.today());
        }
    }
}
