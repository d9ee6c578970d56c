package tn.marsa.shared;

import java.util.Collection;
import java.util.Set;

/**
 * Leave to open what is sealed about some persons. The trail alone hands it out, with the rows that tell who opens and what for, and
 * takes it back when their transaction ends: no row, no data. Whoever registers nobody is never given one.
 */
public final class Permit {

    private final Set<MigrantId> persons;
    private volatile boolean ended;

    /** Leave for that caller; {@link RequestRefused} with FORBIDDEN if they register nobody. */
    public Permit(Caller caller, Collection<MigrantId> persons) {
        if (!caller.registers()) {
            throw new RequestRefused(ErrorCode.FORBIDDEN);
        }
        this.persons = Set.copyOf(persons);
    }

    /** Leave for a comparison by the machine, of which nobody is shown anything by it. */
    public Permit(Collection<MigrantId> persons) {
        this.persons = Set.copyOf(persons);
    }

    /** Demands that it holds for all of those; {@link RequestRefused} with FORBIDDEN if it does not, or not any more. */
    public void demandFor(Collection<MigrantId> others) {
        if (ended || !persons.containsAll(others)) {
            throw new RequestRefused(ErrorCode.FORBIDDEN);
        }
    }

    /** Takes it back. */
    public void end() {
        ended = true;
    }
}
