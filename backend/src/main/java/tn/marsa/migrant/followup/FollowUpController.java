package tn.marsa.migrant.followup;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.shared.Caller;

/** Hands what follows validation to its use cases. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class FollowUpController {

    private final RecordCard recordCard;
    private final RequestResidence requestResidence;
    private final RecordOpinion recordOpinion;
    private final RecordDecision recordDecision;
    private final RecordMove recordMove;
    private final RecordDeparture recordDeparture;
    private final RecordReturn recordReturn;

    FollowUpController(
            RecordCard recordCard,
            RequestResidence requestResidence,
            RecordOpinion recordOpinion,
            RecordDecision recordDecision,
            RecordMove recordMove,
            RecordDeparture recordDeparture,
            RecordReturn recordReturn) {
        this.recordCard = recordCard;
        this.requestResidence = requestResidence;
        this.recordOpinion = recordOpinion;
        this.recordDecision = recordDecision;
        this.recordMove = recordMove;
        this.recordDeparture = recordDeparture;
        this.recordReturn = recordReturn;
    }

    @MutationMapping
    FileChangeResult recordCard(Caller caller, @Argument RecordCardInput input) {
        return recordCard.record(caller, input);
    }

    @MutationMapping
    FileChangeResult requestResidence(Caller caller, @Argument RequestResidenceInput input) {
        return requestResidence.request(caller, input);
    }

    @MutationMapping
    FileChangeResult recordOpinion(Caller caller, @Argument RecordOpinionInput input) {
        return recordOpinion.record(caller, input);
    }

    @MutationMapping
    @PreAuthorize("hasRole('SUPERVISOR')")
    FileChangeResult recordDecision(Caller caller, @Argument RecordDecisionInput input) {
        return recordDecision.record(caller, input);
    }

    @MutationMapping
    FileChangeResult recordMove(Caller caller, @Argument RecordMoveInput input) {
        return recordMove.record(caller, input);
    }

    @MutationMapping
    FileChangeResult recordDeparture(Caller caller, @Argument RecordDepartureInput input) {
        return recordDeparture.record(caller, input);
    }

    @MutationMapping
    FileChangeResult recordReturn(Caller caller, @Argument RecordReturnInput input) {
        return recordReturn.record(caller, input);
    }
}
