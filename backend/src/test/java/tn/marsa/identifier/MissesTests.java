package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.StaffId;

class MissesTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Misses misses = new Misses(new IdentifierProperties(1, 1000, 2), clock);
    private final StaffId caller = StaffId.next();

    @Test
    void refusesAfterTheAllowedNumberOfMisses() {
        misses.count(caller);
        assertThatCode(() -> misses.refuseAfterTooMany(caller)).doesNotThrowAnyException();

        misses.count(caller);
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> misses.refuseAfterTooMany(caller));
    }

    @Test
    void admitsTheCallerAgainWhenTheMinuteIsOver() {
        misses.count(caller);
        misses.count(caller);
        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(61)));

        assertThatCode(() -> misses.refuseAfterTooMany(caller)).doesNotThrowAnyException();
    }

    @Test
    void countsEachCallerApart() {
        misses.count(caller);
        misses.count(caller);

        assertThatCode(() -> misses.refuseAfterTooMany(StaffId.next())).doesNotThrowAnyException();
    }
}
