package tn.marsa.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock by which days are counted; instants are kept in UTC. */
public final class Tunis {

    public static final ZoneId ZONE = ZoneId.of("Africa/Tunis");

    private Tunis() {}

    /** The day that it is in Tunis at a moment. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
