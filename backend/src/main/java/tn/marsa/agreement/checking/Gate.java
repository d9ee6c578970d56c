package tn.marsa.agreement.checking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;

/** What both checks have in common: an agreement in force with something left of its day, answers no wider than it, each one kept. */
@Component
class Gate {

    private final Agreements agreements;
    private final Quota quota;
    private final RefusedChecks refusals;
    private final CheckIdentifier checkIdentifier;
    private final Aliases aliases;
    private final Disclosures disclosures;
    private final TunisianDay day;

    Gate(
            Agreements agreements,
            Quota quota,
            RefusedChecks refusals,
            CheckIdentifier checkIdentifier,
            Aliases aliases,
            Disclosures disclosures,
            TunisianDay day) {
        this.agreements = agreements;
        this.quota = quota;
        this.refusals = refusals;
        this.checkIdentifier = checkIdentifier;
        this.aliases = aliases;
        this.disclosures = disclosures;
        this.day = day;
    }

    /**
     * Answers, in the caller's transaction.
     *
     * @param number reads what was shown, under that agreement; empty if it is no number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome pass(Caller caller, AskedBy askedBy, Function<Agreement, Optional<UniqueIdentifier>> number) {
        Optional<Agreement> agreement = agreements.ofMachine(caller.staff());
        Optional<Barrier> barrier = agreement
                .map(found -> barrier(found, askedBy, day.today()))
                .orElseGet(() -> Optional.of(Barrier.NO_AGREEMENT));
        if (barrier.isPresent()) {
            refusals.tell(caller, barrier.get());
            return new Outcome.Refused(barrier.get().code());
        }
        return answer(caller, askedBy, agreement.orElseThrow(), number.apply(agreement.orElseThrow()));
    }

    private Optional<Barrier> barrier(Agreement agreement, AskedBy askedBy, LocalDate today) {
        return switch (agreement.stateOn(today)) {
            case ENDED -> Optional.of(Barrier.ENDED);
            case EXPIRED -> Optional.of(Barrier.EXPIRED);
            case IN_FORCE -> barrierInForce(agreement, askedBy, today);
        };
    }

    private Optional<Barrier> barrierInForce(Agreement agreement, AskedBy askedBy, LocalDate today) {
        if (askedBy == AskedBy.ALIAS && !agreement.terms().givesAlias()) {
            return Optional.of(Barrier.NO_ALIASES);
        }
        return quota.take(agreement, today) ? Optional.empty() : Optional.of(Barrier.QUOTA_USED_UP);
    }

    // As issued: a merged number is told as it is, and never leads to the one that stands for it.
    private Verification answer(
            Caller caller, AskedBy askedBy, Agreement agreement, Optional<UniqueIdentifier> number) {
        Optional<IssuedIdentifier> issued = number.flatMap(shown -> checkIdentifier.findAsIssued(caller, shown));
        Verification plain = Verification.of(agreement.terms(), issued);
        Verification answer = agreement.terms().givesAlias() && issued.isPresent() && plain.allowsAlias()
                ? plain.with(aliases.of(agreement.id(), issued.get().value()))
                : plain;
        disclosures.add(caller, agreement, askedBy, issued.map(IssuedIdentifier::file), answer);
        return answer;
    }
}
