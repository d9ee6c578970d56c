package tn.marsa.identifier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.MigrantId;

/** Gives the files of a synthetic population their unique identifiers, many at once. */
@Component
@Demonstration
public class LoadIdentifiers {

    private final IdentifierSupply supply;
    private final Identifiers identifiers;

    LoadIdentifiers(IdentifierSupply supply, Identifiers identifiers) {
        this.supply = supply;
        this.identifiers = identifiers;
    }

    /** An identifier as it was issued to a file. */
    public record PastIssue(MigrantId file, UniqueIdentifier value, Instant at) {}

    /** A number that nobody else has; until it is kept it stands for nothing, and is left out for ever if it never is. */
    public UniqueIdentifier next() {
        return supply.next();
    }

    /** Keeps them in the caller's transaction; a file that has its identifier already is a {@code DuplicateKeyException}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<PastIssue> issues) {
        identifiers.addAll(issues.stream()
                .map(issue -> IssuedIdentifier.toFile(
                        issue.file(), issue.value(), issue.at().truncatedTo(ChronoUnit.MICROS)))
                .toList());
    }
}
