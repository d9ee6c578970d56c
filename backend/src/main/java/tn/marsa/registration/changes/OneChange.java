package tn.marsa.registration.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Actor;
import tn.marsa.registration.procedure.GroupChange;
import tn.marsa.registration.procedure.Hands;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Registrations;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/**
 * What every change to a registration has in common: it is of the caller's office, made once for each key, on the version that
 * the caller has seen, and allowed by the procedure.
 */
@Component
class OneChange {

    private final Registrations registrations;
    private final MadeChanges madeChanges;
    private final SavedGroups savedGroups;
    private final Refusals refusals;

    OneChange(Registrations registrations, MadeChanges madeChanges, SavedGroups savedGroups, Refusals refusals) {
        this.registrations = registrations;
        this.madeChanges = madeChanges;
        this.savedGroups = savedGroups;
        this.refusals = refusals;
    }

    /**
     * Makes the change, in the caller's transaction. What the procedure refuses stands in the trail.
     *
     * @param step what is done
     * @param change changes the registration and answers {@link RegistrationSaved}, or changes nothing
     * @throws RequestRefused with NOT_FOUND if the caller's office has no such registration
     */
    // The row is locked before anything is read: what is read then is the latest, whatever the isolation.
    @Transactional(propagation = Propagation.MANDATORY)
    public RegistrationResult make(
            Step step, Caller caller, ChangeInput input, BiFunction<Registration, Actor, RegistrationResult> change) {
        Registration registration = RegistrationId.parse(input.registrationId())
                .flatMap(id -> registrations.findForChangeByIdAndOffice(id.value(), caller.ownOffice()))
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.registrationId"));
        if (madeChanges.find(caller, input.idempotencyKey(), step.name(), input).isPresent()) {
            return new RegistrationSaved(registration);
        }
        if (registration.version() != input.version()) {
            return new RegistrationChanged(registration, changesSince(input.version(), registration));
        }
        Actor actor = actor(caller, registration);
        Optional<StepRefusal> refusal = step.refusal(registration, actor);
        RegistrationResult result =
                refusal.isPresent() ? new StepRefused(refusal.get(), registration) : change.apply(registration, actor);
        if (result instanceof RegistrationSaved) {
            madeChanges.add(caller, input.idempotencyKey(), step.name(), input, registration.id());
        } else if (result instanceof StepRefused refused) {
            tell(step, caller, refused);
        }
        return result;
    }

    private void tell(Step step, Caller caller, StepRefused refused) {
        Registration registration = refused.registration();
        Purpose purpose = registration.isSubmitted() ? Purpose.VALIDATING : Purpose.REGISTERING;
        refusals.tellWithin(TrailEntry.refusal(caller, purpose, registration.migrantId(), step + " " + refused.code()));
    }

    private List<GroupChange> changesSince(int version, Registration registration) {
        return savedGroups.latest(registration.id()).stream()
                .filter(saved -> saved.version() > version)
                .toList();
    }

    // Who saved is asked for only where it matters: when somebody may validate.
    private Actor actor(Caller caller, Registration registration) {
        return Actor.of(caller, registration.isSubmitted() ? savedGroups.hands(registration.id()) : Hands.NONE);
    }
}
