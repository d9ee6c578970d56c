package tn.marsa.oversight.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the trail hour by hour and raises a case for each person, rule and hour, once. It goes on where it ceased, whichever
 * machine that was; one does it at a time.
 */
@Component
class WatchBehaviour {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<UnusualBehaviour> unusual;
    private final RaisedCases cases;
    private final BehaviourProperties properties;
    private final Clock clock;

    WatchBehaviour(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            List<UnusualBehaviour> unusual,
            RaisedCases cases,
            BehaviourProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.unusual = unusual;
        this.cases = cases;
        this.properties = properties;
        this.clock = clock;
    }

    /** Looks at every hour that is not settled yet, the one under way included. */
    @Scheduled(
            fixedDelayString = "${marsa.oversight.watch-every:1m}",
            initialDelayString = "${marsa.oversight.watch-every:1m}")
    void watch() {
        while (Boolean.TRUE.equals(transaction.execute(status -> watchAnHour()))) {
            // Each hour is a transaction of its own: what was found is kept if the machine goes down.
        }
    }

    /** Looks at one hour; true if another one follows. */
    private boolean watchAnHour() {
        Optional<Hour> claimed = claim();
        if (claimed.isEmpty()) {
            return false;
        }
        Hour hour = claimed.get();
        examine(hour);
        Instant now = clock.instant();
        if (!hour.end().plus(properties.settledAfter()).isAfter(now)) {
            jdbc.sql("UPDATE behaviour_watch SET examined_until = :until")
                    .param("until", Timestamp.from(hour.end()))
                    .update();
            return true;
        }
        // The last hour may yet change while the next is under way.
        Hour next = hour.next();
        if (!next.begin().isAfter(now)) {
            examine(next);
        }
        return false;
    }

    private void examine(Hour hour) {
        for (UnusualBehaviour behaviour : unusual) {
            behaviour.in(hour).forEach(count -> cases.raise(behaviour.rule(), behaviour.threshold(), hour, count));
        }
    }

    private Optional<Hour> claim() {
        return jdbc.sql("SELECT examined_until FROM behaviour_watch FOR UPDATE SKIP LOCKED")
                .query((row, index) ->
                        Hour.of(row.getTimestamp("examined_until").toInstant()))
                .optional();
    }
}
