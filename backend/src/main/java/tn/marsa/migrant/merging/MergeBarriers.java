package tn.marsa.migrant.merging;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.NumberSpace;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.erasure.ProposedErasures;
import tn.marsa.migrant.followup.ResidenceAtMerge;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Why two files cannot be merged, as they stand. */
@Component
class MergeBarriers {

    private final FileGrants grants;
    private final ProposedErasures erasures;
    private final ResidenceAtMerge residence;
    private final Refusals refusals;

    MergeBarriers(FileGrants grants, ProposedErasures erasures, ResidenceAtMerge residence, Refusals refusals) {
        this.grants = grants;
        this.erasures = erasures;
        this.residence = residence;
        this.refusals = refusals;
    }

    /** The first one, in the order of {@link MergeRefusal}; empty if nothing stands in the way. */
    Optional<MergeRefusal> first(Caller caller, TwoFiles files) {
        return Stream.of(MergeRefusal.values())
                .filter(refusal -> barrier(refusal).test(caller, files))
                .findFirst();
    }

    private BiPredicate<Caller, TwoFiles> barrier(MergeRefusal refusal) {
        return switch (refusal) {
            case SAME_FILE -> (caller, files) -> files.areOne();
            case ALREADY_MERGED -> (caller, files) -> isAny(files, FileStatus.MERGED);
            case NOT_ACTIVE -> (caller, files) -> isAny(files, FileStatus.ERASED) || isAny(files, FileStatus.CLOSED);
            case OTHER_OFFICE ->
                (caller, files) -> !caller.worksIn(files.survivor().office());
            case NOT_OPENED -> this::isShut;
            case RESTRICTED ->
                (caller, files) ->
                        files.survivor().restriction() != null || files.merged().restriction() != null;
            case ERASURE_PROPOSED -> (caller, files) -> erasures.concern(files.ids());
            case OTHER_SPACE -> (caller, files) -> space(files.survivor()) != space(files.merged());
            case REQUEST_OPEN -> (caller, files) -> residence.isAskedForIn(files.merged());
            case RESIDENCE_HELD -> (caller, files) -> residence.isHeldBy(files.merged(), files.survivor());
            case CHANGED, NOT_MERGED, SURVIVOR_MERGED, LATER_MERGE -> (caller, files) -> false;
        };
    }

    private boolean isShut(Caller caller, TwoFiles files) {
        return !caller.worksIn(files.merged().office())
                && grants.find(caller, files.merged().id()).isEmpty();
    }

    private static boolean isAny(TwoFiles files, FileStatus status) {
        return files.survivor().status() == status || files.merged().status() == status;
    }

    private static NumberSpace space(MigrantFile file) {
        return Objects.requireNonNull(file.identifier()).space();
    }

    /** Refuses, and tells the trail of each file. */
    MergeRefused refuse(Caller caller, TwoFiles files, String what, MergeRefusal refusal) {
        files.ids()
                .forEach(person -> refusals.tellWithin(
                        TrailEntry.refusal(caller, Purpose.CORRECTING, person, what + " " + refusal)));
        return new MergeRefused(refusal);
    }
}
