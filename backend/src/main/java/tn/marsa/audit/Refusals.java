package tn.marsa.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Caller;
import tn.marsa.shared.StaffId;

/**
 * Tells the trail of what was refused, after everything else of it was rolled back. An attack does not fill the trail: of one
 * caller's refusals the first of each minute have a row each, the rest share one that says how many there were. All who have not
 * signed in count as one caller.
 */
@Component
public class Refusals {

    private final Trail trail;
    private final int aMinute;
    private final Map<Refused, Count> counted = new ConcurrentHashMap<>();

    Refusals(Trail trail, AuditProperties properties) {
        this.trail = trail;
        this.aMinute = properties.refusalsAMinute();
    }

    /** Tells that a request of whoever is calling at this moment was refused; {@code detail} as in {@link TrailEntry}. */
    public void tell(String detail) {
        tell(TrailEntry.of(Action.REFUSAL, whoIsCalling(), detail));
    }

    /** Writes the row in a transaction of its own, or counts it if there were too many in this minute. */
    public void tell(TrailEntry refusal) {
        if (hasARow(refusal)) {
            trail.recordApart(refusal);
        }
    }

    /**
     * Writes the row in the caller's transaction, which must be under way and goes on: for what was refused by an answer, not by an
     * error. Or counts it, as {@link #tell(TrailEntry)} does.
     */
    public void tellWithin(TrailEntry refusal) {
        if (hasARow(refusal)) {
            trail.record(refusal);
        }
    }

    private boolean hasARow(TrailEntry refusal) {
        Caller caller = refusal.caller();
        Refused refused = new Refused(refusal.action(), caller == null ? null : caller.staff());
        int count = counted.computeIfAbsent(refused, first -> new Count(caller, new AtomicInteger()))
                .made()
                .incrementAndGet();
        return count <= aMinute;
    }

    /** Ends the minute: what had no row of its own is told by its number. */
    @Scheduled(fixedDelayString = "1m", initialDelayString = "1m")
    void endTheMinute() {
        for (Refused refused : List.copyOf(counted.keySet())) {
            Count count = counted.remove(refused);
            int untold = count == null ? 0 : count.made().get() - aMinute;
            if (count != null && untold > 0) {
                trail.recordApart(TrailEntry.of(refused.action(), count.caller(), "MORE " + untold));
            }
        }
    }

    private static @Nullable Caller whoIsCalling() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current != null && current.getPrincipal() instanceof Caller caller ? caller : null;
    }

    /** What counts together. */
    private record Refused(Action action, @Nullable StaffId who) {}

    private record Count(@Nullable Caller caller, AtomicInteger made) {}
}
