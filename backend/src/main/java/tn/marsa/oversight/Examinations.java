package tn.marsa.oversight;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tn.marsa.audit.ProveTrail.Progress;
import tn.marsa.audit.TrailProof;

/** The examination that runs on this machine, one at a time, or else the last one. Kept where the database's owner cannot write. */
@Component
class Examinations {

    private static final Logger LOG = LoggerFactory.getLogger(Examinations.class);

    private final Clock clock;
    private volatile @Nullable TrailExamination last;
    private Thread worker = Thread.ofVirtual().unstarted(() -> {});

    Examinations(Clock clock) {
        this.clock = clock;
    }

    /** The one that runs or ran last; empty if none has since this machine started. */
    Optional<TrailExamination> last() {
        return Optional.ofNullable(last);
    }

    /** Starts one, unless one is running; answers the thread that ends with it. */
    synchronized Thread start(Function<Progress, TrailProof> work) {
        if (last().filter(TrailExamination::isRunning).isEmpty()) {
            TrailExamination begun = TrailExamination.begun(clock.instant());
            last = begun;
            worker = Thread.ofVirtual().name("trail-proof").start(() -> run(begun, work));
        }
        return worker;
    }

    private void run(TrailExamination begun, Function<Progress, TrailProof> work) {
        try {
            last = begun.ended(work.apply((examined, rows) -> last = begun.reached(examined, rows)));
        } catch (RuntimeException failed) {
            // A message of a library may repeat a value.
            LOG.error(
                    "The trail could not be examined to its end: {}",
                    failed.getClass().getName());
            last = last().orElse(begun).failed();
        }
    }
}
