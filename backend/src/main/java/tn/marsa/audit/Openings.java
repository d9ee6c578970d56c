package tn.marsa.audit;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Purpose;

/** Hands out leave to open persons, each with its row in the trail, in the caller's transaction and for no longer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Openings {

    private final Trail trail;
    private final Refusals refusals;

    Openings(Trail trail, Refusals refusals) {
        this.trail = trail;
        this.refusals = refusals;
    }

    /**
     * Leave to show persons: a LOOK for each.
     *
     * @param detail which groups are shown, in codes
     */
    public Permit look(Caller caller, Purpose purpose, Collection<MigrantId> persons, String detail) {
        Permit permit = permit(caller, persons);
        trail.recordAll(persons.stream()
                .map(person -> TrailEntry.look(caller, purpose, person, detail))
                .toList());
        return permit;
    }

    /**
     * Leave to open a person for a change. Its row, a WRITE or a REFUSAL, is written when it is known which of the two it is; a change
     * that ends in an exception leaves neither, and nothing else either. Refusals in masses are counted, as {@link Refusals} does.
     *
     * @param change what is done, in codes
     * @param work opens and answers what it makes of it
     * @param made whether the change is made
     */
    public <A> A change(
            Caller caller,
            Purpose purpose,
            MigrantId person,
            String change,
            Function<Permit, A> work,
            Predicate<A> made) {
        A answer = work.apply(permit(caller, List.of(person)));
        if (made.test(answer)) {
            trail.record(TrailEntry.write(caller, purpose, person, change));
        } else {
            refusals.tellWithin(TrailEntry.refusal(caller, purpose, person, change));
        }
        return answer;
    }

    /**
     * Leave for the machine to compare persons: one row for all of them, which names none.
     *
     * @param run says who set the run going and what it is; how many are opened is added to it
     */
    public Permit compare(TrailEntry run, Collection<MigrantId> persons) {
        trail.record(new TrailEntry(
                run.action(), run.caller(), run.purpose(), null, run.detail() + " OPENED." + persons.size()));
        return untilTheEnd(new Permit(persons));
    }

    private static Permit permit(Caller caller, Collection<MigrantId> persons) {
        return untilTheEnd(new Permit(caller, persons));
    }

    private static Permit untilTheEnd(Permit permit) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                permit.end();
            }
        });
        return permit;
    }
}
