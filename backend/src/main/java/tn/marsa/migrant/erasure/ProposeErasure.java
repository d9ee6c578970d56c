package tn.marsa.migrant.erasure;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;

/** The first of two persons: the head of the office that keeps a file proposes that it be erased, by a binding decision. */
@Component
class ProposeErasure {

    private final KeptFiles files;
    private final Proposals proposals;
    private final OfficeCircumstances circumstances;

    ProposeErasure(KeptFiles files, Proposals proposals, OfficeCircumstances circumstances) {
        this.files = files;
        this.proposals = proposals;
        this.circumstances = circumstances;
    }

    /** Refused with NOT_FOUND, a {@link RequestRefused}, if the caller's office keeps no such file. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public ErasureResult propose(Caller caller, ProposeErasureInput input) {
        MigrantFile file = files.lock(caller, input.identifier())
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.identifier"));
        List<FieldProblem> problems = input.decision().problems(circumstances.today());
        return problems.isEmpty()
                ? proposals.propose(caller, file, ErasureBasis.DECISION, input.decision())
                : new FieldsRefused(problems);
    }
}
