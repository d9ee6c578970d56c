package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What followed the validation of one file: the SDL's type of the same name. */
record FollowUp(
        ResidenceState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate leftOn,
        @Nullable Departure left,
        @Nullable ResidenceRequest openRequest,
        List<FollowUpStep> steps) {

    static FollowUp of(
            Standing standing, List<ResidenceRequest> requests, List<FollowUpEntry> entries, LocalDate today) {
        Map<UUID, ResidenceRequest> known =
                requests.stream().collect(Collectors.toMap(ResidenceRequest::id, Function.identity()));
        return new FollowUp(
                standing.state(today),
                standing.validFrom(),
                standing.validUntil(),
                standing.leftOn(),
                standing.left(),
                requests.stream()
                        .filter(request -> request.decidedOn() == null)
                        .findFirst()
                        .orElse(null),
                entries.stream()
                        .map(entry ->
                                new FollowUpStep(entry, entry.request() == null ? null : known.get(entry.request())))
                        .toList());
    }
}
