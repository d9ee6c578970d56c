package tn.marsa.admin.merging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Merges of the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
class MergeClient {

    private final GraphQlApi api;

    MergeClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Two files side by side: a look at each.
     *
     * @throws tn.marsa.admin.api.ApiProblem at {@code survivor} or {@code merged} if that is no number of the register
     */
    Comparison compare(String survivor, String merged, Locale language) {
        return api.run("merging/MergePreview", Map.of("survivor", survivor, "merged", merged), language)
                .get("mergePreview", Comparison.class);
    }

    /**
     * Merges two files as they were compared.
     *
     * @param key the idempotency key of this intention
     * @param take what comes from the merged file
     */
    MergeResult merge(
            UUID key,
            TwoNumbers files,
            Comparison.Compared compared,
            List<FieldChoice> take,
            String reason,
            Locale language) {
        Map<String, Object> input = Map.of(
                "idempotencyKey", key,
                "survivor", files.survivor(),
                "survivorVersion", compared.survivorHead().version(),
                "merged", files.merged(),
                "mergedVersion", compared.mergedHead().version(),
                "take", take,
                "reason", reason);
        return api.run("merging/MergeFiles", Map.of("input", input), language).get("mergeFiles", MergeResult.class);
    }

    /** Undoes a merge; {@code key} likewise. */
    MergeResult unmerge(UUID key, String merged, String reason, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "merged", merged, "reason", reason);
        return api.run("merging/UnmergeFiles", Map.of("input", input), language).get("unmergeFiles", MergeResult.class);
    }
}
