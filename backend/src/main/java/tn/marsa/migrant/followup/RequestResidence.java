package tn.marsa.migrant.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.reference.CodeListName;
import tn.marsa.reference.CodeLists;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Code;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OneTransaction;

/** Records that somebody asks for residence: a first one, a renewal, or another ground. */
@Component
class RequestResidence {

    private final FollowUps followUps;
    private final ResidenceRequests requests;
    private final CodeLists codes;

    RequestResidence(FollowUps followUps, ResidenceRequests requests, CodeLists codes) {
        this.followUps = followUps;
        this.requests = requests;
        this.codes = codes;
    }

    /** One request of each person is open at a time. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult request(Caller caller, RequestResidenceInput input) {
        return followUps.make(
                "REQUEST_RESIDENCE",
                caller,
                input,
                followed -> barrier(followed, input.kind()),
                followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed, RequestKind kind) {
        if (followed.open() != null) {
            return Optional.of(FileChangeRefusal.REQUEST_OPEN);
        }
        if (followed.standing().left() == Departure.FOR_GOOD) {
            return Optional.of(FileChangeRefusal.DEPARTED);
        }
        if (followed.holdsResidence()) {
            return kind == RequestKind.FIRST ? Optional.of(FileChangeRefusal.RESIDENCE_HELD) : Optional.empty();
        }
        return kind == RequestKind.FIRST ? Optional.empty() : Optional.of(FileChangeRefusal.NO_RESIDENCE);
    }

    private List<FieldProblem> attempt(Followed followed, RequestResidenceInput input) {
        Code ground = input.ground();
        boolean changes = input.kind() == RequestKind.CHANGE_OF_GROUND;
        List<FieldProblem> faults = new Faults()
                .when(changes && ground == null, "ground", FieldProblem.Code.REQUIRED)
                .when(!changes && ground != null, "ground", FieldProblem.Code.CONTRADICTION)
                .when(ground != null && !isKnown(ground), "ground", FieldProblem.Code.UNKNOWN_CODE)
                .when(ground != null && isPresent(ground, followed), "ground", FieldProblem.Code.CONTRADICTION)
                .past("submittedOn", input.submittedOn(), followed.today(), followed.entered())
                .list();
        if (faults.isEmpty()) {
            UUID id = Ids.next();
            requests.add(
                    followed.file().id(), ResidenceRequest.submitted(id, input.kind(), ground, input.submittedOn()));
            followUps.keep(followed, Step.REQUESTED, input.submittedOn(), id, null);
        }
        return faults;
    }

    private boolean isKnown(Code ground) {
        return codes.contains(CodeListName.GROUND_OF_STAY, ground);
    }

    private static boolean isPresent(Code ground, Followed followed) {
        return ground.value().equals(followed.file().coded().ground());
    }
}
