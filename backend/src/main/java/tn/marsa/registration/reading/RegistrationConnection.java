package tn.marsa.registration.reading;

import java.util.List;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.shared.PageInfo;

/**
 * A page of registrations: the SDL's type of the same name.
 *
 * @param filter what the list holds, for the counts
 */
record RegistrationConnection(List<RegistrationEdge> edges, PageInfo pageInfo, RegistrationFilter filter) {

    /**
     * The page of those registrations.
     *
     * @param found the registrations that follow, one more than {@code first} if the list goes on
     */
    static RegistrationConnection of(List<Registration> found, int first, boolean begins, RegistrationFilter filter) {
        List<RegistrationEdge> edges =
                found.stream().limit(first).map(RegistrationEdge::of).toList();
        List<String> cursors = edges.stream().map(RegistrationEdge::cursor).toList();
        return new RegistrationConnection(edges, PageInfo.of(cursors, found.size() > first, !begins), filter);
    }

    /** One registration in a page. */
    record RegistrationEdge(String cursor, Registration node) {

        static RegistrationEdge of(Registration registration) {
            return new RegistrationEdge(new RegistrationCursor(registration.id()).toString(), registration);
        }
    }

    /** How many registrations stand in a queue. */
    record QueueCount(Queue queue, int count) {}
}
