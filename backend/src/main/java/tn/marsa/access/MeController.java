package tn.marsa.access;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Answers who is calling, to whoever that is. */
@Controller
@PreAuthorize("isAuthenticated()")
class MeController {

    private final Staff staff;
    private final Offices offices;
    private final boolean demonstration;

    MeController(Staff staff, Offices offices, Environment environment) {
        this.staff = staff;
        this.offices = offices;
        this.demonstration = environment.matchesProfiles("demo");
    }

    @QueryMapping
    Me me(Caller caller) {
        return Me.of(caller, staff.language(caller.staff()).orElse(null), demonstration);
    }

    @MutationMapping
    Me chooseLanguage(@Argument String language, Caller caller) {
        Language chosen =
                Language.ofCode(language).orElseThrow(() -> new RequestRefused(ErrorCode.INVALID_VALUE, "language"));
        staff.chooseLanguage(caller.staff(), chosen);
        return Me.of(caller, chosen, demonstration);
    }

    @SchemaMapping
    Optional<Office> office(Me me) {
        return Optional.ofNullable(me.officeCode()).flatMap(offices::find);
    }

    @SchemaMapping(field = "isMe")
    boolean isMe(StaffMember member, Caller caller) {
        return member.id().equals(caller.staff());
    }
}
