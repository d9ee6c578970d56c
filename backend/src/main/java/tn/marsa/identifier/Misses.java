package tn.marsa.identifier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.StaffId;

/**
 * How many unknown identifiers each caller has asked for lately. Check digits are no secret, so that somebody may try numbers
 * out: this makes it slow. Counted on each machine by itself.
 */
@Component
class Misses {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int atMost;
    private final Cache<StaffId, AtomicInteger> counted;

    Misses(IdentifierProperties properties, Clock clock) {
        this.atMost = properties.missesAMinute();
        this.counted = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Counts one more; the minute runs from the first. */
    void count(StaffId caller) {
        counted.get(caller, first -> new AtomicInteger()).incrementAndGet();
    }

    /** Throws {@link RequestRefused} with LIMIT_EXCEEDED until the minute is over, if there were too many. */
    void refuseAfterTooMany(StaffId caller) {
        AtomicInteger count = counted.getIfPresent(caller);
        if (count != null && count.get() >= atMost) {
            throw new RequestRefused(ErrorCode.LIMIT_EXCEEDED);
        }
    }
}
