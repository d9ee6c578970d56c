package tn.marsa.oversight.cases;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Hands each step to its use case. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'AUDITOR')")
class CaseMutations {

    private final AssignCase assignCase;
    private final ExplainCase explainCase;
    private final CloseCase closeCase;

    CaseMutations(AssignCase assignCase, ExplainCase explainCase, CloseCase closeCase) {
        this.assignCase = assignCase;
        this.explainCase = explainCase;
        this.closeCase = closeCase;
    }

    @MutationMapping
    CaseResult assignCase(Caller caller, @Argument AssignCaseInput input) {
        return assignCase.assign(caller, input);
    }

    @MutationMapping
    CaseResult explainCase(Caller caller, @Argument ExplainCaseInput input) {
        return explainCase.explain(caller, input);
    }

    @MutationMapping
    CaseResult closeCase(Caller caller, @Argument CloseCaseInput input) {
        return closeCase.close(caller, input);
    }
}
