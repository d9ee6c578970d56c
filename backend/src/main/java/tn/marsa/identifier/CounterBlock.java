package tn.marsa.identifier;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Counters that were leased to this application and to nobody else. Safe for many threads. */
final class CounterBlock {

    /** A block with nothing in it. */
    static final CounterBlock SPENT = new CounterBlock(0, 0);

    private final AtomicInteger next;
    private final int end;

    /** The counters from {@code first} up to, and without, {@code end}. */
    CounterBlock(int first, int end) {
        this.next = new AtomicInteger(first);
        this.end = end;
    }

    /** A counter that nobody took before; empty once all are taken. */
    OptionalInt take() {
        int counter = next.getAndUpdate(current -> Math.min(current + 1, end));
        return counter < end ? OptionalInt.of(counter) : OptionalInt.empty();
    }
}
