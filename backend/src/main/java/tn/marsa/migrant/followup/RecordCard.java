package tn.marsa.migrant.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;

/** Records how long the card is valid that somebody brought along into the register. */
@Component
class RecordCard {

    private final FollowUps followUps;

    RecordCard(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** Once it is recorded, requests and what is decided on them alone go on from there. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordCardInput input) {
        return followUps.make("RECORD_CARD", caller, input, RecordCard::barrier, followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed) {
        if (followed.file().registeredAs() != RegisteredAs.EXISTING) {
            return Optional.of(FileChangeRefusal.NO_CARD_HOLDER);
        }
        if (followed.standing().isDeparted()) {
            return Optional.of(FileChangeRefusal.DEPARTED);
        }
        boolean unrecorded = followed.standing().state(followed.today()) == ResidenceState.UNRECORDED;
        return unrecorded ? Optional.empty() : Optional.of(FileChangeRefusal.RESIDENCE_HELD);
    }

    private List<FieldProblem> attempt(Followed followed, RecordCardInput input) {
        List<FieldProblem> faults = new Faults()
                .past("validFrom", input.validFrom(), followed.today(), null)
                .validity(input.validFrom(), input.validUntil())
                .list();
        if (faults.isEmpty()) {
            followUps.keep(followed, Step.CARD_RECORDED, input.validFrom(), null, null);
            followUps.settle(followed, followed.standing().cardRecorded(input.validFrom(), input.validUntil()));
        }
        return faults;
    }
}
