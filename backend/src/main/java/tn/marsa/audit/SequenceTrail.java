package tn.marsa.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each committed row of the trail its leaf in the tree, once. Rows commit in another order than that of their ids: a row
 * is looked for as long as it may come late, and what comes later still is found by the next look at all of them.
 */
@Component
class SequenceTrail {

    /** As far back as a transaction may take in ordinary times. */
    static final Duration LATELY = Duration.ofSeconds(30);

    /** As far back as one may take that waited for locks. */
    static final Duration LATE = Duration.ofMinutes(10);

    private static final UUID FIRST = new UUID(0, 0);

    private final TrailLeaves leaves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SequenceTrail(TrailLeaves leaves, TransactionTemplate transaction, Clock clock) {
        this.leaves = leaves;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The rows whose ids were made within that time; an id of version 7 begins with its moment. */
    void sequence(Duration since) {
        sequenceFrom(new UUID(clock.instant().minus(since).toEpochMilli() << 16, 0));
    }

    /** All rows. */
    void sequenceAll() {
        sequenceFrom(FIRST);
    }

    private void sequenceFrom(UUID id) {
        @Nullable UUID next = id;
        while (next != null) {
            next = sequenceSome(next);
        }
    }

    // Whoever holds the lock reads what others have added: the first read of a transaction comes after it. Were there
    // two for
    // all that, the second would find its places taken, and nothing of it would be kept.
    private @Nullable UUID sequenceSome(UUID from) {
        return transaction.<@Nullable UUID>execute(status -> {
            if (!leaves.claim()) {
                return null;
            }
            List<TrailRow> rows = leaves.rowsWithout(from);
            if (rows.isEmpty()) {
                return null;
            }
            leaves.add(leaves.size(), rows);
            return rows.getLast().id();
        });
    }
}
