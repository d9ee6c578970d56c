package tn.marsa.oversight.cases;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** What every step of a case has in common: it is made once for each key, on the version that the caller has seen, and told. */
@Component
class OneStep {

    private final Cases cases;
    private final MadeSteps madeSteps;
    private final Trail trail;
    private final Refusals refusals;
    private final Clock clock;

    OneStep(Cases cases, MadeSteps madeSteps, Trail trail, Refusals refusals, Clock clock) {
        this.cases = cases;
        this.madeSteps = madeSteps;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Makes the step, in the caller's transaction.
     *
     * @param reaches whether the caller knows of the case at all
     * @param change the case after it, or {@link CaseStepRefused}
     * @throws RequestRefused with NOT_FOUND if there is no such case, or none that the caller reaches
     */
    // The row is locked before anything is read: what is read then is the latest, whatever the isolation.
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseResult make(
            CaseStep step,
            Caller caller,
            CaseInput input,
            Predicate<OversightCase> reaches,
            Function<OversightCase, CaseResult> change) {
        OversightCase found = CaseId.parse(input.caseId())
                .flatMap(cases::findForChange)
                .filter(reaches)
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.caseId"));
        if (madeSteps.has(caller, input)) {
            return new CaseSaved(found);
        }
        if (found.version() != input.version()) {
            return new CaseChanged(found);
        }
        Optional<CaseRefusal> refusal = found.refusal(step, caller.staff());
        CaseResult result = refusal.isPresent() ? new CaseStepRefused(refusal.get(), found) : change.apply(found);
        keep(step, caller, input, result);
        return result;
    }

    private void keep(CaseStep step, Caller caller, CaseInput input, CaseResult result) {
        if (result instanceof CaseSaved(OversightCase changed)) {
            cases.keep(changed, new CaseStepMade(changed.caseId(), changed.state(), caller.staff(), clock.instant()));
            madeSteps.add(caller, input, changed.caseId());
            trail.record(TrailEntry.of(
                    Action.ADMINISTRATION, caller, "CASE." + changed.caseId() + " " + step + " " + changed.rule()));
        } else if (result instanceof CaseStepRefused refused) {
            refusals.tellWithin(TrailEntry.of(
                    Action.REFUSAL, caller, "CASE." + input.caseId() + " " + step + " " + refused.code()));
        }
    }
}
