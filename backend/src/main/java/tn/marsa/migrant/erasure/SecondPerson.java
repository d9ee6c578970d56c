package tn.marsa.migrant.erasure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** What confirming and refusing have in common: another person than the one who proposed decides, once. */
@Component
class SecondPerson {

    private final Erasures erasures;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    SecondPerson(Erasures erasures, Trail trail, Refusals refusals, Clock clock) {
        this.erasures = erasures;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Decides, in the caller's transaction. Whoever decides the same again gets the same answer.
     *
     * @param effect what is done besides
     * @throws RequestRefused with NOT_FOUND if there is no such erasure
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ErasureResult decide(Caller caller, UUID id, ErasureState how, Consumer<Erasure> effect) {
        Erasure erasure = erasures.lock(id).orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "id"));
        if (erasure.state() == how && erasure.isDecidedBy(caller.staff())) {
            return erasure;
        }
        if (erasure.state() != ErasureState.PROPOSED) {
            return new ErasureRefused(ErasureRefusal.NOT_OPEN);
        }
        if (erasure.isProposedBy(caller.staff())) {
            refusals.tellWithin(
                    TrailEntry.refusal(caller, Purpose.OVERSIGHT, erasure.person(), "ERASURE OWN_PROPOSAL " + id));
            return new ErasureRefused(ErasureRefusal.OWN_PROPOSAL);
        }
        effect.accept(erasure);
        trail.record(TrailEntry.write(caller, Purpose.OVERSIGHT, erasure.person(), "ERASURE " + how + " " + id));
        return erasures.decide(
                erasure.decided(how, caller.staff(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
