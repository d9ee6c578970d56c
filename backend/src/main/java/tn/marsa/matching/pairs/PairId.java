package tn.marsa.matching.pairs;

import java.util.Optional;
import java.util.UUID;
import tn.marsa.shared.Ids;

/** Names a pair. */
public record PairId(UUID value) {

    static PairId next() {
        return new PairId(Ids.next());
    }

    /** The pair that a client names; empty if the text names none. */
    public static Optional<PairId> parse(String text) {
        try {
            return Optional.of(new PairId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
