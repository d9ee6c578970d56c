package tn.marsa.registration.changes;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Takes a registration over at another desk. */
@Component
class TakeOver {

    private final OneChange oneChange;
    private final Trail trail;
    private final Clock clock;

    TakeOver(OneChange oneChange, Trail trail, Clock clock) {
        this.oneChange = oneChange;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult takeOver(Caller caller, RegistrationChangeInput input) {
        return oneChange.make(Step.TAKE_OVER, caller, input, (registration, actor) -> {
            trail.record(TrailEntry.write(caller, Purpose.REGISTERING, registration.migrantId(), "TAKE_OVER"));
            registration.takeOver(actor, clock.instant());
            return new RegistrationSaved(registration);
        });
    }
}
