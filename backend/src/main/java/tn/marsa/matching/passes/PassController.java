package tn.marsa.matching.passes;

import java.time.Instant;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Answers how far the register was looked through. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
class PassController {

    private final Passes passes;
    private final PassVersion version;

    PassController(Passes passes, PassVersion version) {
        this.passes = passes;
        this.version = version;
    }

    /** The SDL's type of the same name. */
    record MatchingPass(
            int weightsVersion, int examined, int remaining, int pairsFound, Instant startedAt, Instant updatedAt) {}

    @QueryMapping
    @Transactional(readOnly = true)
    public Optional<MatchingPass> matchingPass() {
        return passes.find(version)
                .map(pass -> new MatchingPass(
                        pass.version().weights(),
                        pass.examined(),
                        passes.remaining(pass),
                        pass.pairsFound(),
                        pass.startedAt(),
                        pass.updatedAt()));
    }
}
