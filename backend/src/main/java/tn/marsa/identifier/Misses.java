package tn.marsa.identifier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import tn.marsa.shared.StaffId;

/**
 * How many unknown identifiers each caller has asked for lately. Check digits are no secret, so that somebody may try numbers
 * out: this makes it slow. Counted on each machine by itself.
 */
@Component
class Misses {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int REMEMBERED = 10_000;

    private final int atMost;
    private final Cache<StaffId, Count> counts;

    Misses(IdentifierProperties properties, Clock clock) {
        this.atMost = properties.missesAMinute();
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Count(AtomicInteger misses, AtomicBoolean told) {}

    /** Counts one more; the minute runs from the first. */
    void count(StaffId caller) {
        counts.get(caller, first -> new Count(new AtomicInteger(), new AtomicBoolean()))
                .misses()
                .incrementAndGet();
    }

    /** True, until the minute is over, if there were too many. */
    boolean tooMany(StaffId caller) {
        Count count = counts.getIfPresent(caller);
        return count != null && count.misses().get() >= atMost;
    }

    /** True once in the minute: the trail is told of the refusal, not of each one that follows. */
    boolean isUntold(StaffId caller) {
        Count count = counts.getIfPresent(caller);
        return count != null && count.told().compareAndSet(false, true);
    }
}
