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

/** Records that somebody left the country, for a time or for good. */
@Component
class RecordDeparture {

    private final FollowUps followUps;
    private final CodeLists codes;

    RecordDeparture(FollowUps followUps, CodeLists codes) {
        this.followUps = followUps;
        this.codes = codes;
    }

    /** A departure for good waits until an open request is decided or cancelled. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordDepartureInput input) {
        return followUps.make(
                "RECORD_DEPARTURE",
                caller,
                input,
                followed -> barrier(followed, input.forGood()),
                followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed, boolean forGood) {
        Departure left = followed.standing().left();
        if (left == Departure.FOR_GOOD || (left != null && !forGood)) {
            return Optional.of(FileChangeRefusal.DEPARTED);
        }
        return forGood && followed.open() != null ? Optional.of(FileChangeRefusal.REQUEST_OPEN) : Optional.empty();
    }

    private List<FieldProblem> attempt(Followed followed, RecordDepartureInput input) {
        boolean unknown = input.crossing() != null && !codes.contains(CodeListName.BORDER_CROSSING, input.crossing());
        List<FieldProblem> faults = new Faults()
                .past("leftOn", input.leftOn(), followed.today(), followed.entered())
                .when(unknown, "crossing", FieldProblem.Code.UNKNOWN_CODE)
                .list();
        if (faults.isEmpty()) {
            Step step = input.forGood() ? Step.DEPARTED : Step.LEFT_FOR_A_TIME;
            followUps.keep(followed, step, input.leftOn(), null, input.crossing());
            Teller teller = Teller.of(followed.file());
            followUps.settle(followed, followed.standing().left(teller, input.leftOn(), input.forGood()));
        }
        return faults;
    }
}
