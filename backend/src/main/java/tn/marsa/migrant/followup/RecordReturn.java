package tn.marsa.migrant.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.reference.CodeListName;
import tn.marsa.reference.CodeLists;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;

/** Records that somebody who had left is back. */
@Component
class RecordReturn {

    private final FollowUps followUps;
    private final CodeLists codes;

    RecordReturn(FollowUps followUps, CodeLists codes) {
        this.followUps = followUps;
        this.codes = codes;
    }

    /** Residence that is valid still goes on; a departure that was only presumed is taken back by a renewal alone. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordReturnInput input) {
        return followUps.make(
                "RECORD_RETURN", caller, input, RecordReturn::barrier, followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed) {
        Departure left = followed.standing().left();
        if (left == null) {
            return Optional.of(FileChangeRefusal.NOT_DEPARTED);
        }
        return left == Departure.PRESUMED ? Optional.of(FileChangeRefusal.PRESUMED) : Optional.empty();
    }

    private List<FieldProblem> attempt(Followed followed, RecordReturnInput input) {
        boolean unknown = input.crossing() != null && !codes.contains(CodeListName.BORDER_CROSSING, input.crossing());
        List<FieldProblem> faults = new Faults()
                .past(
                        "returnedOn",
                        input.returnedOn(),
                        followed.today(),
                        followed.standing().leftOn())
                .when(unknown, "crossing", FieldProblem.Code.UNKNOWN_CODE)
                .list();
        if (faults.isEmpty()) {
            followUps.keep(followed, Step.RETURNED, input.returnedOn(), null, input.crossing());
            Teller teller = Teller.of(followed.file());
            followUps.settle(followed, followed.standing().returned(teller, input.returnedOn()));
        }
        return faults;
    }
}
