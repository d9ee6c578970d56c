package tn.marsa.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says at {@code /actuator/health/trail} that the trail is not what was signed. A status of its own: the register goes on serving,
 * and is not taken out for it.
 */
@Component
class WholeTrail implements HealthIndicator {

    private static final Status BROKEN = new Status("BROKEN");

    private final WriteCheckpoint checkpoint;

    WholeTrail(WriteCheckpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Override
    public Health health() {
        return checkpoint
                .flaw()
                .map(flaw -> Health.status(BROKEN).build())
                .orElseGet(() -> Health.up().build());
    }
}
