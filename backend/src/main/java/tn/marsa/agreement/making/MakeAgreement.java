package tn.marsa.agreement.making;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.Terms;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.idempotency.MadeRequests.Made;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.signin.oauth2.RegisterMachine;
import tn.marsa.signin.oauth2.RegisterMachine.Machine;

/** Makes an agreement and lets its machine in. */
@Component
class MakeAgreement {

    // As long as an answer that was lost on the way is asked for again.
    private static final Duration SECRET_SHOWN = Duration.ofMinutes(10);

    private final Agreements agreements;
    private final AgreementRequests requests;
    private final ClientSecrets secrets;
    private final RegisterMachine registerMachine;
    private final TunisianDay day;
    private final Trail trail;
    private final Clock clock;

    MakeAgreement(
            Agreements agreements,
            AgreementRequests requests,
            ClientSecrets secrets,
            RegisterMachine registerMachine,
            TunisianDay day,
            Trail trail,
            Clock clock) {
        this.agreements = agreements;
        this.requests = requests;
        this.secrets = secrets;
        this.registerMachine = registerMachine;
        this.day = day;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers {@link AgreementMade}, or {@link FieldsRefused} and nothing is made. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    @Retryable(
            includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
            maxRetries = 5,
            delay = 20,
            jitter = 20)
    public MakeAgreementResult make(Caller caller, MakeAgreementInput input) {
        Optional<Made> made = requests.find(caller, input.idempotencyKey(), input);
        if (made.isPresent()) {
            return again(caller, input, made.get());
        }
        List<FieldProblem> problems = TermsCheck.problems(input, day.today(), registerMachine.needsSubject());
        String subject = input.clientSubject();
        if (problems.isEmpty() && subject != null && registerMachine.isTaken(subject)) {
            problems = List.of(new FieldProblem("clientSubject", FieldProblem.Code.CONTRADICTION, List.of()));
        }
        return problems.isEmpty() ? begin(caller, input) : new FieldsRefused(problems);
    }

    private AgreementMade begin(Caller caller, MakeAgreementInput input) {
        Terms terms = input.terms();
        String secret = secrets.of(caller, input.idempotencyKey());
        Machine machine = registerMachine.register(terms.body().fr(), secret, input.clientSubject());
        Agreement agreement = new Agreement(
                AgreementId.next(),
                machine.staff(),
                machine.clientId(),
                terms,
                caller.staff(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        agreements.add(agreement);
        requests.add(caller, input.idempotencyKey(), input, agreement.id());
        trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "AGREEMENT_MADE " + agreement.id()));
        return new AgreementMade(agreement, registerMachine.needsSubject() ? null : secret);
    }

    private AgreementMade again(Caller caller, MakeAgreementInput input, Made made) {
        Instant hidden = made.at().plus(SECRET_SHOWN);
        boolean shown = !registerMachine.needsSubject() && clock.instant().isBefore(hidden);
        return new AgreementMade(
                agreements.find(new AgreementId(made.subject())).orElseThrow(),
                shown ? secrets.of(caller, input.idempotencyKey()) : null);
    }
}
