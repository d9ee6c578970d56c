package tn.marsa.registration.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Caller;

/**
 * Which registrations of the caller's office a list holds.
 *
 * @param stage null for all stages
 * @param mine true for those that the caller holds
 */
record RegistrationFilter(Queue queue, @Nullable Stage stage, boolean mine) {

    /** A queue as it is, whatever else is filtered. */
    static RegistrationFilter all(Queue queue) {
        return new RegistrationFilter(queue, null, false);
    }

    Specification<Registration> forCaller(Caller caller) {
        return Specification.<Registration>where((row, query, is) -> is.equal(row.get("office"), caller.ownOffice()))
                .and((row, query, is) -> row.get("state").in(queue.states()))
                .and((row, query, is) ->
                        mine || queue.isOwn() ? is.equal(row.get("holder"), caller.staff()) : is.conjunction())
                .and((row, query, is) -> stage == null ? is.conjunction() : is.equal(row.get("stage"), stage));
    }
}
