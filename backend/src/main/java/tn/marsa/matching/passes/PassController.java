package tn.marsa.matching.passes;

import java.time.Instant;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.scoring.Weights;

/** Answers how far the register was looked through. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
class PassController {

    private final Passes passes;
    private final Weights weights;

    PassController(Passes passes, Weights weights) {
        this.passes = passes;
        this.weights = weights;
    }

    /** The SDL's type of the same name. */
    record MatchingPass(
            int weightsVersion, int examined, int remaining, int pairsFound, Instant startedAt, Instant updatedAt) {}

    @QueryMapping
    @Transactional(readOnly = true)
    public Optional<MatchingPass> matchingPass() {
        return passes.find(weights.version())
                .map(pass -> new MatchingPass(
                        pass.weightsVersion(),
                        pass.examined(),
                        passes.remaining(pass),
                        pass.pairsFound(),
                        pass.startedAt(),
                        pass.updatedAt()));
    }
}
