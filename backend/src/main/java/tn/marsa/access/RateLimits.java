package tn.marsa.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;

/**
 * How often each caller has come lately, and each address that nobody is known of. Counted on each machine by itself. Whoever is
 * refused leaves one row in the trail a minute, not one for each request.
 */
@Component
public class RateLimits {

    private static final Duration TOLD_FOR = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Trail trail;
    private final Buckets requests;
    private final Buckets mutations;
    private final Buckets refused;
    private final Buckets signIns;
    private final Cache<String, Boolean> told;

    RateLimits(Limits limits, Trail trail, Clock clock) {
        Limits.Rates rates = limits.rates();
        this.trail = trail;
        this.requests = new Buckets(rates.requestsAtOnce(), rates.requestsAMinute(), clock);
        this.mutations = new Buckets(rates.mutationsAtOnce(), rates.mutationsAMinute(), clock);
        this.refused = new Buckets(rates.refusedAtOnce(), rates.refusedAMinute(), clock);
        this.signIns = new Buckets(rates.signInsAtOnce(), rates.signInsAMinute(), clock);
        this.told = Caffeine.newBuilder()
                .expireAfterWrite(TOLD_FOR)
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Counts one request of a caller; how long to wait if it is one too many. */
    Optional<Duration> request(Caller caller) {
        return told(requests.take(caller.staff(), 1), caller, "REQUESTS");
    }

    /** Counts changes that a caller asks for; how long to wait, none of them made, if they are too many. */
    public Optional<Duration> mutations(Caller caller, int fields) {
        return told(mutations.take(caller.staff(), fields), caller, "MUTATIONS");
    }

    /** Counts a request without a token that holds; how long its address is to wait if it is one too many. */
    Optional<Duration> refused(RemoteAddress address) {
        return told(refused.take(address, 1), null, "ADDRESS");
    }

    /** Counts a password that was tried; how long its address is to wait if it is one too many. */
    public Optional<Duration> signIn(RemoteAddress address) {
        return told(signIns.take(address, 1), null, "SIGN_IN");
    }

    private Optional<Duration> told(Optional<Duration> wait, @Nullable Caller caller, String what) {
        // Addresses can be had by the thousand: all of them together are told of once.
        String who = what + (caller == null ? "" : caller.staff());
        if (wait.isPresent() && told.asMap().putIfAbsent(who, true) == null) {
            trail.recordApart(TrailEntry.of(Action.REFUSAL, caller, "RATE_LIMITED " + what));
        }
        return wait;
    }
}
