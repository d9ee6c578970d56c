package tn.marsa.migrant.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;

/** Records the opinion with which the office sends a request on to those who decide. */
@Component
class RecordOpinion {

    private final FollowUps followUps;
    private final ResidenceRequests requests;

    RecordOpinion(FollowUps followUps, ResidenceRequests requests) {
        this.followUps = followUps;
        this.requests = requests;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordOpinionInput input) {
        return followUps.make(
                "RECORD_OPINION", caller, input, RecordOpinion::barrier, followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed) {
        if (followed.open() == null) {
            return Optional.of(FileChangeRefusal.NO_REQUEST);
        }
        return followed.open().state() == RequestState.SUBMITTED
                ? Optional.empty()
                : Optional.of(FileChangeRefusal.OPINION_GIVEN);
    }

    private List<FieldProblem> attempt(Followed followed, RecordOpinionInput input) {
        ResidenceRequest request = followed.request();
        List<FieldProblem> faults = new Faults()
                .past("givenOn", input.givenOn(), followed.today(), request.submittedOn())
                .list();
        if (faults.isEmpty()) {
            requests.update(request.withOpinion(input.favourable(), input.givenOn()));
            followUps.keep(followed, Step.OPINION, input.givenOn(), request.id(), null);
        }
        return faults;
    }
}
