package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.oversight.TrailPage.Somebody;

/**
 * Unusual behaviour of one person in one hour, and what came of it.
 *
 * @param office where the person worked; null for none
 * @param hour its begin
 * @param assignee who explains it; null while OPEN
 * @param explainers who may be asked; null unless the reader may ask
 * @param explanation null until EXPLAINED
 * @param finding null until CLOSED
 * @param conclusion null until CLOSED
 */
record OversightCase(
        String id,
        int version,
        CaseRule rule,
        Somebody about,
        @Nullable OfficePlace office,
        Instant hour,
        int measure,
        int threshold,
        CaseState state,
        @Nullable Somebody assignee,
        @Nullable List<Explainer> explainers,
        @Nullable String explanation,
        @Nullable Finding finding,
        @Nullable String conclusion,
        List<Step> steps)
        implements Serializable {

    /** A supervisor who may be asked. */
    record Explainer(String id, String displayName) implements Serializable {}

    /** A step that was made. */
    record Step(CaseState state, Somebody by, Instant at) implements Serializable {}
}
