package tn.marsa.migrant.grants;

import java.util.UUID;
import tn.marsa.shared.Ids;

/** One grant, as the trail names it; never shown. */
public record GrantId(UUID value) {

    static GrantId next() {
        return new GrantId(Ids.next());
    }

    static GrantId fromBytes(byte[] bytes) {
        return new GrantId(Ids.fromBytes(bytes));
    }

    byte[] bytes() {
        return Ids.toBytes(value);
    }

    /** The name under which its reason is sealed, and which each look under it bears in the trail. */
    @Override
    public String toString() {
        return "GRANT." + value;
    }
}
