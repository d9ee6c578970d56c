package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tn.marsa.audit.TrailProof;
import tn.marsa.oversight.TrailExamination.State;

/** An examination that takes long goes on by itself: whoever looks sees how far it is, and later what it came to. */
class ExaminationsTests {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final TrailProof WHOLE = new TrailProof(1_000_000, 0, null, null);

    private final Examinations examinations = new Examinations(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void knowsOfNoneBeforeTheFirst() {
        assertThat(examinations.last()).isEmpty();
    }

    @Test
    void showsHowFarItIsThenWhatItCameTo() throws InterruptedException {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread worker = examinations.start(progress -> {
            progress.reached(500_000, 1_000_000);
            half.countDown();
            await(goOn);
            return WHOLE;
        });
        half.await();

        assertThat(examinations.last()).contains(new TrailExamination(NOW, State.RUNNING, 1_000_000, 500_000, null));
        goOn.countDown();
        worker.join();
        assertThat(examinations.last()).contains(new TrailExamination(NOW, State.ENDED, 1_000_000, 1_000_000, WHOLE));
    }

    @Test
    void letsASecondAskerJoinTheOneThatRuns() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = examinations.start(progress -> {
            await(goOn);
            return WHOLE;
        });

        assertThat(examinations.start(progress -> new TrailProof(1, 0, null, null)))
                .isSameAs(first);
        goOn.countDown();
        first.join();
        assertThat(examinations.last().map(TrailExamination::rows)).contains(1_000_000L);
    }

    @Test
    void saysThatItFailedAndStartsAnewWhenAskedAgain() throws InterruptedException {
        examinations
                .start(progress -> {
                    throw new IllegalStateException("the database is away");
                })
                .join();

        assertThat(examinations.last().map(TrailExamination::state)).isEqualTo(Optional.of(State.FAILED));
        examinations.start(progress -> WHOLE).join();
        assertThat(examinations.last().map(TrailExamination::proof)).contains(WHOLE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
