package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.Period;

/** Who may publish a release, and when. */
class ReleaseTests {

    private static final StaffId ONE = StaffId.next();
    private static final StaffId OTHER = StaffId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    @Test
    void isPublishedByAnotherPersonOnItsDay() {
        assertThat(release(ReleaseState.PREPARED).refusal(OTHER, DAY)).isEmpty();
        assertThat(release(ReleaseState.PREPARED).refusal(OTHER, DAY.plusDays(100)))
                .isEmpty();
    }

    @Test
    void isPublishedByNobodyWhoPreparedIt() {
        assertThat(release(ReleaseState.PREPARED).refusal(ONE, DAY)).contains(ReleaseRefusal.SAME_PERSON);
    }

    @Test
    void isNotPublishedBeforeItsDay() {
        assertThat(release(ReleaseState.PREPARED).refusal(OTHER, DAY.minusDays(1)))
                .contains(ReleaseRefusal.TOO_EARLY);
    }

    @Test
    void isPublishedOnceAndWhole() {
        assertThat(release(ReleaseState.PREPARING).refusal(OTHER, DAY)).contains(ReleaseRefusal.NOT_PREPARED);
        assertThat(release(ReleaseState.PUBLISHED).refusal(OTHER, DAY)).contains(ReleaseRefusal.NOT_PREPARED);
    }

    private static Release release(ReleaseState state) {
        return new Release(
                ReleaseId.next(),
                Period.parse("2026-03"),
                1,
                state,
                0,
                0,
                ONE,
                Instant.EPOCH,
                Instant.EPOCH,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                71);
    }
}
