package tn.marsa.population;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Demonstration;
import tn.marsa.statistics.release.ReleasePast;

/**
 * Fills a demonstration's register beside its first requests, then has past periods released, and says on lines that begin with {@code
 * population} how far it is.
 */
@Component
@Demonstration
@EnableConfigurationProperties(PopulationProperties.class)
class PopulationAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PopulationAtStart.class);
    private static final int SAID_EVERY = 1_000;
    private static final String NOTE = "بيانات اصطناعية للعرض · données synthétiques de démonstration · synthetic data";

    private final PopulationProperties properties;
    private final FillRegister fillRegister;
    private final ReleasePast releasePast;
    private final Thread worker =
            Thread.ofPlatform().name("population").daemon().unstarted(this::populate);

    PopulationAtStart(PopulationProperties properties, FillRegister fillRegister, ReleasePast releasePast) {
        this.properties = properties;
        this.fillRegister = fillRegister;
        this.releasePast = releasePast;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (properties.persons() > 0) {
            worker.start();
        }
    }

    private void populate() {
        try {
            fill();
            release();
            LOG.info("population complete");
        } catch (NotSynthetic refused) {
            LOG.warn("population refused: {}", refused.getMessage());
        } catch (RuntimeException failed) {
            if (!worker.isInterrupted()) {
                LOG.error("population failed", failed);
            }
        }
    }

    private void fill() {
        long started = System.nanoTime();
        int wanted = properties.persons();
        int added = fillRegister.fill(wanted, properties.seed(), persons -> {
            if (persons % SAID_EVERY == 0) {
                LOG.info("population {} of {}", persons, wanted);
            }
        });
        if (added > 0) {
            double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1e3;
            LOG.info(String.format(
                    Locale.ROOT,
                    "population persons=%d seconds=%.1f per_second=%.0f",
                    added,
                    seconds,
                    added / seconds));
        }
    }

    private void release() {
        fillRegister.population().ifPresent(population -> {
            int released = releasePast.release(population.begin(), population.end(), NOTE);
            if (released > 0) {
                LOG.info("population releases={}", released);
            }
        });
    }

    // What is begun is rolled back: whole persons stay.
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        worker.interrupt();
        if (worker.isAlive()) {
            worker.join(Duration.ofSeconds(10));
        }
    }
}
