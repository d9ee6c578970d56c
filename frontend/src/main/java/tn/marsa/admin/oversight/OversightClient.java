package tn.marsa.admin.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.shell.Dates;

/** What the API tells those who oversee the register. Each question stands in the trail under the person's name. */
@Component
class OversightClient {

    private final GraphQlApi api;

    OversightClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * The next rows of the trail that answer a question.
     *
     * @param after where to go on; null for the beginning
     * @throws tn.marsa.admin.api.ApiProblem at {@code file}, {@code staff}, {@code office} or {@code to}
     */
    TrailPage trail(TrailQuestion question, @Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("file", question.file());
        variables.put("staff", question.staff());
        variables.put("office", question.office());
        variables.put("purpose", question.purpose());
        variables.put("action", question.action());
        variables.put("from", begin(question.from(), 0));
        variables.put("to", begin(question.to(), 1));
        return api.run("oversight/Trail", variables, language).get("trail", TrailPage.class);
    }

    /** All offices by code. */
    List<OfficePlace> offices(Locale language) {
        return api.run("oversight/OfficePlaces", language).get("offices", Places.class).edges().stream()
                .map(Places.Edge::node)
                .toList();
    }

    /** Has the whole trail examined; what takes long goes on by itself. */
    TrailExamination prove(Locale language) {
        return api.run("oversight/ProveTrail", language).get("proveTrail", TrailExamination.class);
    }

    /** The examination that runs, or else the last one. */
    Optional<TrailExamination> examination(Locale language) {
        return api.run("oversight/TrailExamination", language).find("trailExamination", TrailExamination.class);
    }

    /**
     * Ends the secret of looks at a file under judicial requisitions.
     *
     * @param file an identifier as it was typed
     * @return the moment up to which they are told; empty if there is no such file
     * @throws tn.marsa.admin.api.ApiProblem at {@code identifier}
     */
    Optional<Instant> release(String file, Locale language) {
        return api.run("oversight/ReleaseRequisitions", Map.of("identifier", file), language)
                .find("releaseRequisitions", Instant.class);
    }

    private static @Nullable Instant begin(@Nullable LocalDate day, int daysLater) {
        return day == null ? null : Dates.begin(day.plusDays(daysLater));
    }

    private record Places(List<Edge> edges) {

        private record Edge(OfficePlace node) {}
    }
}
