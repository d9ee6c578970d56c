package tn.marsa.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;

/** Hands the release of requisitions to its use case. */
@Controller
@PreAuthorize("hasRole('INSPECTOR')")
class RequisitionController {

    private final ReleaseRequisitions releaseRequisitions;

    RequisitionController(ReleaseRequisitions releaseRequisitions) {
        this.releaseRequisitions = releaseRequisitions;
    }

    @MutationMapping
    @Nullable Instant releaseRequisitions(Caller caller, @Argument UniqueIdentifier identifier) {
        return releaseRequisitions.release(caller, identifier).orElse(null);
    }
}
