package tn.marsa.migrant.erasure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;

/** The first of two persons: the head of an office proposes that a file be erased whose time by the schedule is over. */
@Component
class ProposeDueErasure {

    private final DueFiles dueFiles;
    private final KeptFiles files;
    private final Proposals proposals;

    ProposeDueErasure(DueFiles dueFiles, KeptFiles files, Proposals proposals) {
        this.dueFiles = dueFiles;
        this.files = files;
        this.proposals = proposals;
    }

    /** Refused with NOT_FOUND, a {@link RequestRefused}, if no such file of the caller's office is due. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction
    public ErasureResult propose(Caller caller, String dueFile) {
        MigrantFile file = dueFiles.find(dueFile)
                .flatMap(person -> files.lockClosed(caller, person))
                .filter(closed -> dueFiles.isDue(closed.updatedAt()))
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "dueFile"));
        return proposals.propose(caller, file, ErasureBasis.SCHEDULE, null);
    }
}
