package tn.marsa.access.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.Mandate;
import tn.marsa.access.Mandates;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.shared.Tunis;

/** Records an inspector's mandate. */
@Component
class RecordMandate {

    private static final int LONGEST_YEARS = 2;

    private final Staff staff;
    private final Mandates mandates;
    private final Trail trail;
    private final Clock clock;

    RecordMandate(Staff staff, Mandates mandates, Trail trail, Clock clock) {
        this.staff = staff;
        this.mandates = mandates;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers whose it is. The request's key becomes the mandate's id, so that it is recorded once.
     *
     * @throws RequestRefused with INVALID_VALUE at the field of the input that is wrong, or IDEMPOTENCY_KEY_REUSED
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Inspector record(Caller caller, RecordMandateInput input) {
        Caller inspector = staff.holding(Role.INSPECTOR).stream()
                .filter(one -> StaffId.parse(input.inspector())
                        .filter(one.staff()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new RequestRefused(ErrorCode.INVALID_VALUE, "input.inspector"));
        Mandate mandate = mandate(inspector.staff(), input);
        Optional<Mandate> recorded = mandates.find(input.idempotencyKey());
        if (recorded.isEmpty()) {
            requireFuture(mandate);
            mandates.add(mandate, caller.staff());
            trail.record(TrailEntry.of(
                    Action.ADMINISTRATION,
                    caller,
                    "MANDATE STAFF." + inspector.staff() + " FROM." + mandate.from() + " UNTIL." + mandate.until()));
        } else if (!recorded.get().asRecorded().equals(mandate)) {
            throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
        }
        return new Inspector(inspector.staff(), inspector.displayName());
    }

    private static Mandate mandate(StaffId inspector, RecordMandateInput input) {
        try {
            return new Mandate(input.idempotencyKey(), inspector, input.number().strip(), input.from(), input.until());
        } catch (InvalidValue wrong) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "input." + wrong.type());
        }
    }

    // A mandate is for days to come, and not for ever: who goes on inspecting gets another one.
    private void requireFuture(Mandate mandate) {
        LocalDate today = Tunis.day(clock.instant());
        if (mandate.until().isBefore(today)
                || mandate.until().isAfter(mandate.from().plusYears(LONGEST_YEARS))) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "input.until");
        }
    }
}
