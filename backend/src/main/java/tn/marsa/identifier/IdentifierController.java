package tn.marsa.identifier;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Answers whether an identifier is genuine, to everybody but the Observatory. */
@Controller
class IdentifierController {

    private final CheckIdentifier check;

    IdentifierController(CheckIdentifier check) {
        this.check = check;
    }

    @QueryMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')")
    IdentifierCheck identifier(Caller caller, @Argument String value) {
        return check.check(caller, value);
    }
}
