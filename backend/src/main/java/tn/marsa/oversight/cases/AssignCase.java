package tn.marsa.oversight.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;
import tn.marsa.shared.StaffId;

/** Asks a supervisor to explain a case. */
@Component
class AssignCase {

    private final OneStep oneStep;
    private final Explainers explainers;

    AssignCase(OneStep oneStep, Explainers explainers) {
        this.oneStep = oneStep;
        this.explainers = explainers;
    }

    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional
    public CaseResult assign(Caller caller, AssignCaseInput input) {
        return oneStep.make(
                CaseStep.ASSIGN,
                caller,
                input,
                any -> true,
                found -> explainers.of(found).stream()
                        .map(Caller::staff)
                        .filter(supervisor -> StaffId.parse(input.supervisor())
                                .filter(supervisor::equals)
                                .isPresent())
                        .findFirst()
                        .<CaseResult>map(supervisor -> new CaseSaved(found.assignedTo(supervisor)))
                        .orElseGet(() -> new CaseStepRefused(CaseRefusal.NOT_ASSIGNABLE, found)));
    }
}
