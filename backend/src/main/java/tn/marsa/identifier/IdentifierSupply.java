package tn.marsa.identifier;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Makes identifiers that nobody else has made: a leased counter, permuted, with check digits. Safe for many threads. */
@Component
class IdentifierSupply {

    private final NumberSpace space;
    private final CounterLeases leases;
    private final CounterPermutation permutation;
    private volatile CounterBlock block = CounterBlock.SPENT;

    IdentifierSupply(NumberSpace space, CounterLeases leases, CounterPermutation permutation) {
        this.space = space;
        this.leases = leases;
        this.permutation = permutation;
    }

    /** A new identifier. Throws {@link NumberSpaceExhausted} when none is left. */
    UniqueIdentifier next() {
        return UniqueIdentifier.of(space, permutation.apply(nextCounter()));
    }

    private int nextCounter() {
        while (true) {
            CounterBlock current = block;
            OptionalInt counter = current.take();
            if (counter.isPresent()) {
                return counter.getAsInt();
            }
            replace(current);
        }
    }

    /** Of all threads that find a block spent, the first leases the next one and the others find it there. */
    private synchronized void replace(CounterBlock spent) {
        if (block == spent) {
            block = leases.lease();
        }
    }
}
