package tn.marsa.registration.reading;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.matching.Candidate;
import tn.marsa.matching.CheckForDuplicates;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** Answers which other files may be of the person, and where the file of whoever had one already goes on. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationCandidates {

    private final CheckForDuplicates checkForDuplicates;
    private final Identifiers identifiers;

    RegistrationCandidates(CheckForDuplicates checkForDuplicates, Identifiers identifiers) {
        this.checkForDuplicates = checkForDuplicates;
        this.identifiers = identifiers;
    }

    @SchemaMapping
    List<Candidate> candidates(Registration registration, Caller caller, DataFetchingEnvironment asked) {
        // Each asks the whole register: of one registration at a time.
        if (asked.getExecutionStepInfo().getPath().getKeysOnly().contains("edges")) {
            throw new RequestRefused(ErrorCode.LIMIT_EXCEEDED, "candidates");
        }
        if (registration.isEnded() || registration.stage().compareTo(Stage.DUPLICATE_CHECK) < 0) {
            return List.of();
        }
        Purpose purpose = registration.isSubmitted() ? Purpose.VALIDATING : Purpose.REGISTERING;
        return checkForDuplicates.show(caller, purpose, registration.migrantId(), registration.officeCode());
    }

    @SchemaMapping
    Optional<UniqueIdentifier> continuedIn(Registration registration) {
        return Optional.ofNullable(registration.continuedIn()).flatMap(identifiers::of);
    }
}
