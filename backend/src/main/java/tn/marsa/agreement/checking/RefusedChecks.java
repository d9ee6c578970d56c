package tn.marsa.agreement.checking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.StaffId;

/** Tells the trail of bodies that are not answered: once a minute for each reason, so that a flood of requests is none of rows. */
@Component
class RefusedChecks {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Trail trail;
    private final Cache<Told, Boolean> told;

    RefusedChecks(Trail trail, Clock clock) {
        this.trail = trail;
        this.told = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Told(StaffId caller, Barrier barrier) {}

    /** Writes the row that is due, in the caller's transaction, which must be under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Caller caller, Barrier barrier) {
        if (told.asMap().putIfAbsent(new Told(caller.staff(), barrier), true) == null) {
            trail.record(TrailEntry.of(Action.REFUSAL, caller, "VERIFICATION " + barrier));
        }
    }
}
