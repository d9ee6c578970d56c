package tn.marsa.registration.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Registrations;
import tn.marsa.registration.reading.RegistrationConnection.QueueCount;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;

/** The registrations of the caller's office, in its queues; outside the seal, so no look. */
@Component
@Transactional(readOnly = true)
class WorkQueue {

    private final Registrations registrations;
    private final Refusals refusals;

    WorkQueue(Registrations registrations, Refusals refusals) {
        this.registrations = registrations;
        this.refusals = refusals;
    }

    /** A registration of the caller's office; empty if there is none of that id, which stands in the trail. */
    @Transactional
    public Optional<Registration> find(Caller caller, String id) {
        Optional<Registration> found = RegistrationId.parse(id)
                .flatMap(known -> registrations.findByIdAndOffice(known.value(), caller.ownOffice()));
        if (found.isEmpty()) {
            refusals.tellWithin(TrailEntry.of(Action.REFUSAL, caller, ErrorCode.NOT_FOUND + " Query.registration"));
        }
        return found;
    }

    /** Up to {@code limit} registrations that follow the cursor, or that begin the list where it is null. */
    public List<Registration> page(
            Caller caller,
            RegistrationFilter filter,
            @Nullable RegistrationCursor after,
            boolean newestFirst,
            int limit) {
        Specification<Registration> all = filter.forCaller(caller);
        Specification<Registration> following = after == null ? all : all.and(after.following(newestFirst));
        Sort order = newestFirst ? Sort.by("id").descending() : Sort.by("id").ascending();
        return registrations.findBy(
                following, list -> list.sortBy(order).limit(limit).all());
    }

    /** How many there are in all. */
    public int count(Caller caller, RegistrationFilter filter) {
        return Math.toIntExact(registrations.count(filter.forCaller(caller)));
    }

    /** How many stand in each queue. */
    public List<QueueCount> counts(Caller caller) {
        return Stream.of(Queue.values())
                .map(queue -> new QueueCount(queue, count(caller, RegistrationFilter.all(queue))))
                .toList();
    }
}
