package tn.marsa.registration.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.registration.reading.RegistrationConnection.QueueCount;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.RequestRefused;

/** Answers the registrations of the caller's office. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationQueries {

    private static final int LARGEST_PAGE = 100;

    private final WorkQueue workQueue;

    RegistrationQueries(WorkQueue workQueue) {
        this.workQueue = workQueue;
    }

    @QueryMapping
    Optional<Registration> registration(Caller caller, @Argument String id) {
        return workQueue.find(caller, id);
    }

    @QueryMapping
    RegistrationConnection registrations(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable Queue queue,
            @Argument @Nullable Stage stage,
            @Argument boolean mine,
            @Argument boolean newestFirst) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "first");
        }
        RegistrationCursor begin = startingAfter(after);
        RegistrationFilter filter = new RegistrationFilter(queue == null ? Queue.ALL : queue, stage, mine);
        List<Registration> found = workQueue.page(caller, filter, begin, newestFirst, first + 1);
        return RegistrationConnection.of(found, first, begin == null, filter);
    }

    private static @Nullable RegistrationCursor startingAfter(@Nullable String after) {
        try {
            return after == null ? null : RegistrationCursor.parse(after);
        } catch (InvalidValue notACursor) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "after");
        }
    }

    @SchemaMapping
    int totalCount(RegistrationConnection connection, Caller caller) {
        return workQueue.count(caller, connection.filter());
    }

    @SchemaMapping(typeName = "RegistrationConnection")
    List<QueueCount> queues(Caller caller) {
        return workQueue.counts(caller);
    }
}
