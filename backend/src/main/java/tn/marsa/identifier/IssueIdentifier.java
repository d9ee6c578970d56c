package tn.marsa.identifier;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.MigrantId;

/** Gives a file its unique identifier, once. */
@Component
public class IssueIdentifier {

    private final IdentifierSupply supply;
    private final Identifiers identifiers;
    private final Clock clock;

    IssueIdentifier(IdentifierSupply supply, Identifiers identifiers, Clock clock) {
        this.supply = supply;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Issues in the caller's transaction, which must be under way: if it rolls back, nothing was issued, and the number is
     * left out for ever. Throws {@link IllegalStateException} if the file has its identifier already; of two that come at once,
     * the database refuses the second.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UniqueIdentifier issue(MigrantId file) {
        if (identifiers.of(file).isPresent()) {
            throw new IllegalStateException("this file has its identifier already");
        }
        UniqueIdentifier value = supply.next();
        identifiers.add(IssuedIdentifier.toFile(file, value, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return value;
    }
}
