package tn.marsa.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted: the SDL's enum of the same name. */
public enum Measure {
    ARRIVALS(FactKind.ARRIVAL),
    REGISTRATIONS(FactKind.REGISTRATION),
    RESIDENCE_GRANTED(FactKind.RESIDENCE_GRANTED),
    RESIDENCE_RENEWED(FactKind.RESIDENCE_RENEWED),
    RESIDENCE_REFUSED(FactKind.RESIDENCE_REFUSED),
    GROUND_CHANGES(FactKind.GROUND_CHANGED),
    DEPARTURES(FactKind.DEPARTURE),
    PRESUMED_DEPARTURES(FactKind.PRESUMED_DEPARTURE),
    /** Whoever is there at the end of the period: the sum of all changes of stock until then. */
    STOCK(null),
    /** Registrations in which a coded field is missing: what the offices' work is worth, told of no person. */
    INCOMPLETE_FILES(null);

    private final @Nullable FactKind kind;

    Measure(@Nullable FactKind kind) {
        this.kind = kind;
    }

    /** The measure that counts facts of that kind; empty if none does. Whoever comes back arrives once more. */
    public static Optional<Measure> ofFlow(FactKind kind) {
        FactKind counted = kind == FactKind.RETURN ? FactKind.ARRIVAL : kind;
        return Arrays.stream(values())
                .filter(measure -> measure.kind == counted)
                .findFirst();
    }

    /** True if it is counted by office too: the offices' own work, which is told of no person. */
    public boolean isByOffice() {
        return this == REGISTRATIONS || isOfOfficesAlone();
    }

    /** True if it is counted by nothing but the office. */
    public boolean isOfOfficesAlone() {
        return this == INCOMPLETE_FILES;
    }
}
