package tn.marsa.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A bucket of tokens for each who comes. One that was long left alone is full again, and forgotten. */
final class Buckets {

    private static final int REMEMBERED = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<Object, Bucket> buckets;

    /**
     * Buckets that are full at first.
     *
     * @param atOnce what a full one holds
     * @param aMinute what flows in again
     */
    Buckets(int atOnce, int aMinute, Clock clock) {
        TimeMeter time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        Duration untilFull = MINUTE.multipliedBy(atOnce).dividedBy(aMinute);
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(untilFull.plus(MINUTE))
                .maximumSize(REMEMBERED)
                .build(newcomer -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, MINUTE))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Takes tokens out, all or none; how long until there are as many if there are not. */
    Optional<Duration> take(Object who, int tokens) {
        ConsumptionProbe taken = buckets.get(who).tryConsumeAndReturnRemaining(tokens);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }
}
