package tn.marsa.access.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.access.Mandate;
import tn.marsa.access.Mandates;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.StaffId;
import tn.marsa.shared.Tunis;

/** Ends an inspector's mandate before its last day: from then on it gives no access. */
@Component
class EndMandate {

    private final Staff staff;
    private final Mandates mandates;
    private final Trail trail;
    private final Clock clock;

    EndMandate(Staff staff, Mandates mandates, Trail trail, Clock clock) {
        this.staff = staff;
        this.mandates = mandates;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers whose it was. One that is over already, or ended, is left as it is.
     *
     * @throws RequestRefused with NOT_FOUND at {@code mandate} if there is no such mandate
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @OneTransaction
    public Inspector end(Caller caller, UUID id) {
        Mandate mandate = mandates.find(id).orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "mandate"));
        LocalDate today = Tunis.day(clock.instant());
        if (mandate.endedAt() == null && !mandate.until().isBefore(today)) {
            mandates.end(mandate, caller.staff());
            trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "MANDATE ENDED STAFF." + mandate.inspector()));
        }
        return inspector(mandate.inspector());
    }

    private Inspector inspector(StaffId id) {
        return staff.members(Set.of(id)).values().stream()
                .map(member -> new Inspector(id, member.displayName()))
                .findFirst()
                .orElseThrow();
    }
}
