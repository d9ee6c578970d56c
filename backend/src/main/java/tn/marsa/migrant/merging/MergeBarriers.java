package tn.marsa.migrant.merging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** The first one, in the order of {@link MergeRefusal}, with the file that it is about; empty if nothing stands in the way. */
    Optional<MergeRefused> first(Caller caller, TwoFiles files) {
        return Stream.of(MergeRefusal.values())
                .flatMap(refusal ->
                        about(refusal, caller, files).map(field -> new MergeRefused(refusal, field)).stream())
                .findFirst();
    }

    private Optional<String> about(MergeRefusal refusal, Caller caller, TwoFiles files) {
        return switch (refusal) {
            case SAME_FILE -> merged(files.areOne());
            case ALREADY_MERGED -> files.which(file -> file.status() == FileStatus.MERGED);
            case NOT_ACTIVE ->
                files.which(file -> file.status() == FileStatus.ERASED || file.status() == FileStatus.CLOSED);
            case OTHER_OFFICE -> survivor(!caller.worksIn(files.survivor().office()));
            case NOT_OPENED -> merged(isShut(caller, files));
            case RESTRICTED -> files.which(file -> file.restriction() != null);
            case ERASURE_PROPOSED -> files.which(file -> erasures.concern(List.of(file.id())));
            case OTHER_SPACE -> merged(space(files.survivor()) != space(files.merged()));
            case REQUEST_OPEN -> merged(residence.isAskedForIn(files.merged()));
            case RESIDENCE_HELD -> merged(residence.isHeldBy(files.merged(), files.survivor()));
            case CHANGED, NOT_MERGED, SURVIVOR_MERGED, LATER_MERGE -> Optional.empty();
        };
    }

    private static Optional<String> survivor(boolean stands) {
        return stands ? Optional.of(TwoFiles.SURVIVOR) : Optional.empty();
    }

    private static Optional<String> merged(boolean stands) {
        return stands ? Optional.of(TwoFiles.MERGED) : Optional.empty();
    }

    private boolean isShut(Caller caller, TwoFiles files) {
        return !caller.worksIn(files.merged().office())
                && grants.find(caller, files.merged().id()).isEmpty();
    }

    private static NumberSpace space(MigrantFile file) {
        return Objects.requireNonNull(file.identifier()).space();
    }

    /** Refuses, and tells the trail of each file. */
    MergeRefused refuse(Caller caller, TwoFiles files, String what, MergeRefused refused) {
        files.ids()
                .forEach(person -> refusals.tellWithin(
                        TrailEntry.refusal(caller, Purpose.CORRECTING, person, what + " " + refused.code())));
        return refused;
    }
}
