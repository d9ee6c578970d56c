package tn.marsa.registration.procedure;

import java.time.Instant;
import java.time.Year;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** Registrations for rules to be tried on, brought where they are wanted by the steps that lead there. */
final class RegistrationBuilder {

    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final Actor registrar = officer();
    private Stage stage = Stage.RECEPTION;

    private RegistrationBuilder() {}

    static RegistrationBuilder aRegistration() {
        return new RegistrationBuilder();
    }

    static Actor officer() {
        return new Actor(StaffId.next(), false, false);
    }

    static Actor supervisor() {
        return new Actor(StaffId.next(), true, false);
    }

    RegistrationBuilder at(Stage reached) {
        stage = reached;
        return this;
    }

    Registration by(Actor actor) {
        Registration registration = new Registration(
                RegistrationId.next(),
                new RegistrationNumber(new OfficeCode("1101"), Year.of(2026), 418),
                MigrantId.next(),
                RegisteredAs.NEW,
                1,
                actor.staff(),
                MORNING);
        while (registration.stage() != stage) {
            registration.leaveStage(actor, MORNING);
        }
        return registration;
    }

    Registration build() {
        return by(registrar);
    }

    Registration submittedBy(Actor actor) {
        Registration registration = at(Stage.VALIDATION).by(actor);
        registration.submit(SummaryReading.READ_ALOUD, actor, MORNING);
        return registration;
    }
}
