package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.StaffId;

class MissesTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Misses misses = new Misses(new IdentifierProperties(1, 1000, 2), clock);
    private final StaffId caller = StaffId.next();

    @Test
    void refusesAfterTheAllowedNumberOfMisses() {
        misses.count(caller);
        assertThat(misses.tooMany(caller)).isFalse();

        misses.count(caller);
        assertThat(misses.tooMany(caller)).isTrue();
    }

    @Test
    void admitsTheCallerAgainWhenTheMinuteIsOver() {
        misses.count(caller);
        misses.count(caller);
        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));

        assertThat(misses.tooMany(caller)).isFalse();
    }

    @Test
    void countsEachCallerApart() {
        misses.count(caller);
        misses.count(caller);

        assertThat(misses.tooMany(StaffId.next())).isFalse();
    }

    @Test
    void tellsTheTrailOnceAMinute() {
        misses.count(caller);
        assertThat(misses.isUntold(caller)).isTrue();
        assertThat(misses.isUntold(caller)).isFalse();

        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));
        misses.count(caller);
        assertThat(misses.isUntold(caller)).isTrue();
    }
}
