package tn.marsa.migrant.rights;

import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;

/** Answers the head of an office why a file of it is restricted. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class RestrictionController {

    private final ShowRestriction showRestriction;

    RestrictionController(ShowRestriction showRestriction) {
        this.showRestriction = showRestriction;
    }

    @QueryMapping
    Optional<String> restrictionReason(Caller caller, @Argument UniqueIdentifier identifier) {
        return showRestriction.show(caller, identifier);
    }
}
