package tn.marsa.admin.registrations.procedure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the work queue is wanted.
 *
 * @param filter what the rows have in common
 * @param first how many, 1 to 100
 * @param after the cursor after which to go on; null for the first page
 */
public record WorkQueueRequest(
        Filter filter, int first, @Nullable String after) {

    /**
     * What the rows have in common.
     *
     * @param queue which queue
     * @param stage only those at this stage; null for all
     * @param mine only those that the caller holds
     * @param newestFirst newest first, instead of oldest first
     */
    public record Filter(Queue queue, @Nullable Stage stage, boolean mine, boolean newestFirst) {}

    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("queue", filter.queue());
        variables.put("mine", filter.mine());
        variables.put("newestFirst", filter.newestFirst());
        variables.put("first", first);
        if (filter.stage() != null) {
            variables.put("stage", filter.stage());
        }
        if (after != null) {
            variables.put("after", after);
        }
        return variables;
    }
}
