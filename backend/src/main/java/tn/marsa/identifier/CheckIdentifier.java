package tn.marsa.identifier;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.RequestRefused;

/** Says whether a number that somebody shows is an identifier of this register. */
@Component
public class CheckIdentifier {

    private final Identifiers identifiers;
    private final Misses misses;
    private final Trail trail;

    CheckIdentifier(Identifiers identifiers, Misses misses, Trail trail) {
        this.identifiers = identifiers;
        this.misses = misses;
        this.trail = trail;
    }

    /**
     * Takes any text. Right check digits that nobody was given are a miss: who tries numbers out leaves a row in the trail for
     * each, and is refused after too many of them.
     */
    @Transactional
    public IdentifierCheck check(Caller caller, String shown) {
        Optional<UniqueIdentifier> read = read(shown);
        if (read.isEmpty()) {
            return IdentifierCheck.NOT_WELL_FORMED;
        }
        Optional<IssuedIdentifier> issued = find(caller, read.get(), identifiers::findAsIssued);
        return new IdentifierCheck(
                read.get(), issued.map(IssuedIdentifier::status).orElse(null));
    }

    /**
     * The identifier that stands today for the one shown, as {@link Identifiers#find}; an unknown one is a miss here too. Throws
     * {@link RequestRefused} with RATE_LIMITED after too many.
     */
    @Transactional
    public Optional<IssuedIdentifier> find(Caller caller, UniqueIdentifier shown) {
        return find(caller, shown, identifiers::find);
    }

    /** The identifier shown and no other, as {@link Identifiers#findAsIssued}; misses as {@link #find}. */
    @Transactional
    public Optional<IssuedIdentifier> findAsIssued(Caller caller, UniqueIdentifier shown) {
        return find(caller, shown, identifiers::findAsIssued);
    }

    private Optional<IssuedIdentifier> find(
            Caller caller, UniqueIdentifier shown, Function<UniqueIdentifier, Optional<IssuedIdentifier>> register) {
        if (misses.tooMany(caller.staff())) {
            refuse(caller);
        }
        Optional<IssuedIdentifier> issued = register.apply(shown);
        if (issued.isEmpty()) {
            misses.count(caller.staff());
            trail.record(TrailEntry.of(
                    Action.IDENTIFIER_MISSED, caller, shown.space().name()));
        }
        return issued;
    }

    private void refuse(Caller caller) {
        if (misses.isUntold(caller.staff())) {
            trail.recordApart(TrailEntry.of(Action.REFUSAL, caller, "RATE_LIMITED MISSES"));
        }
        throw new RequestRefused(ErrorCode.RATE_LIMITED);
    }

    private static Optional<UniqueIdentifier> read(String shown) {
        try {
            return Optional.of(UniqueIdentifier.parse(shown));
        } catch (InvalidValue notAnIdentifier) {
            return Optional.empty();
        }
    }
}
