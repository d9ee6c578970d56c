package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.rights.ChangeFields;
import tn.marsa.migrant.rights.FieldsChange;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tools.jackson.databind.json.JsonMapper;

/** Records what was decided on a request, outside the office. */
@Component
class RecordDecision {

    private final FollowUps followUps;
    private final ResidenceRequests requests;
    private final ChangeFields changeFields;
    private final KeptFiles files;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    RecordDecision(
            FollowUps followUps,
            ResidenceRequests requests,
            ChangeFields changeFields,
            KeptFiles files,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.followUps = followUps;
        this.requests = requests;
        this.changeFields = changeFields;
        this.files = files;
        this.json = json;
        this.events = events;
    }

    /** Where another ground was asked for and is granted, the file has it from then on, and its history the former one. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordDecisionInput input) {
        return followUps.make(
                "RECORD_DECISION",
                caller,
                input,
                followed -> barrier(followed, input.outcome()),
                followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed, DecisionOutcome outcome) {
        if (followed.open() == null) {
            return Optional.of(FileChangeRefusal.NO_REQUEST);
        }
        boolean early = followed.open().state() == RequestState.SUBMITTED && outcome != DecisionOutcome.CANCELLED;
        return early ? Optional.of(FileChangeRefusal.NO_OPINION) : Optional.empty();
    }

    private List<FieldProblem> attempt(Followed followed, RecordDecisionInput input) {
        List<FieldProblem> faults = Decision.faults(input, followed).list();
        if (faults.isEmpty() && input.outcome() == DecisionOutcome.GRANTED) {
            faults = changeGround(followed, Objects.requireNonNull(input.validFrom()));
        }
        if (faults.isEmpty()) {
            keep(followed, input);
        }
        return faults;
    }

    private List<FieldProblem> changeGround(Followed followed, LocalDate on) {
        ResidenceRequest request = followed.request();
        if (request.ground() == null) {
            return List.of();
        }
        return changeFields.change(
                followed.caller(),
                followed.file(),
                "CHANGE_GROUND",
                EnumSet.of(FieldGroup.RESIDENCE),
                kept -> onGround(request, kept),
                new FieldsChange(Why.GROUND_CHANGED, on, null));
    }

    private static Fields onGround(ResidenceRequest request, Fields kept) {
        Residence was = kept.residence();
        Integer months = was == null ? null : was.intendedMonths();
        return Fields.of(Map.of(FieldGroup.RESIDENCE, new Residence(request.ground(), months)));
    }

    private void keep(Followed followed, RecordDecisionInput input) {
        ResidenceRequest request = followed.request();
        boolean granted = input.outcome() == DecisionOutcome.GRANTED;
        LocalDate from = granted ? input.validFrom() : null;
        LocalDate until = granted ? input.validUntil() : null;
        requests.update(request.decided(input.outcome(), input.decidedOn(), from, until));
        files.keepNamed(
                followed.file().id(), Map.of(request.decisionName(), json.writeValueAsBytes(Decision.of(input))));
        followUps.keep(followed, input.outcome().step(), input.decidedOn(), request.id(), null);
        tell(followed, input, from, until);
    }

    private void tell(
            Followed followed, RecordDecisionInput input, @Nullable LocalDate from, @Nullable LocalDate until) {
        Teller teller = Teller.of(followed.file());
        if (from != null && until != null) {
            followUps.settle(followed, followed.standing().granted(teller, from, until));
        } else if (input.outcome() == DecisionOutcome.REFUSED) {
            events.publishEvent(teller.refused(followed.holdsResidence(), input.decidedOn()));
        }
    }
}
