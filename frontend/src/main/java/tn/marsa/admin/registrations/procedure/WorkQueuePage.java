package tn.marsa.admin.registrations.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the work queue.
 *
 * @param totalCount how many there are in all under the same filter
 * @param queues how many stand in each queue of the office, whatever the filter
 * @param pageInfo the page's place in the list
 * @param edges the rows
 */
public record WorkQueuePage(int totalCount, List<QueueCount> queues, PageInfo pageInfo, List<Edge> edges) {

    public WorkQueuePage {
        queues = List.copyOf(queues);
        edges = List.copyOf(edges);
    }

    /** The rows in their order. */
    public List<WorkQueueRow> rows() {
        return edges.stream().map(Edge::node).toList();
    }

    /** How many stand in a queue; 0 if the API does not say. */
    public int count(Queue queue) {
        return queues.stream()
                .filter(each -> each.queue() == queue)
                .mapToInt(QueueCount::count)
                .sum();
    }

    /** How many registrations stand in a queue. */
    public record QueueCount(Queue queue, int count) {}

    /** A page's place: whether more follows, and the cursor to go on after, null in an empty page. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** A row in its page. */
    public record Edge(WorkQueueRow node) {}
}
