package tn.marsa.access.mandate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Mandate;
import tn.marsa.access.Mandates;
import tn.marsa.access.Staff;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.shared.Tunis;

/** Answers who inspects, and until when. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MandateController {

    private final RecordMandate recordMandate;
    private final EndMandate endMandate;
    private final Staff staff;
    private final Mandates mandates;
    private final Clock clock;

    MandateController(RecordMandate recordMandate, EndMandate endMandate, Staff staff, Mandates mandates, Clock clock) {
        this.recordMandate = recordMandate;
        this.endMandate = endMandate;
        this.staff = staff;
        this.mandates = mandates;
        this.clock = clock;
    }

    @QueryMapping
    List<Inspector> inspectors() {
        return staff.holding(Role.INSPECTOR).stream()
                .map(inspector -> new Inspector(inspector.staff(), inspector.displayName()))
                .toList();
    }

    @MutationMapping
    Inspector recordMandate(Caller caller, @Argument RecordMandateInput input) {
        return recordMandate.record(caller, input);
    }

    @MutationMapping
    Inspector endMandate(Caller caller, @Argument UUID mandate) {
        return endMandate.end(caller, mandate);
    }

    @SchemaMapping
    UUID id(Mandate mandate) {
        return mandate.mandateId();
    }

    @SchemaMapping
    String id(Inspector inspector) {
        return inspector.staffId().toString();
    }

    // Inspectors are few.
    @SchemaMapping
    List<Mandate> mandates(Inspector inspector) {
        return mandates.of(inspector.staffId());
    }

    @SchemaMapping
    boolean inForce(Mandate mandate) {
        return mandate.covers(Tunis.day(clock.instant()));
    }
}
