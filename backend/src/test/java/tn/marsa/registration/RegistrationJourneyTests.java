package tn.marsa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.shared.Role;

/** The way of one registration through the API, from the first minute at the desk to the identifier. */
@MarsaTest
class RegistrationJourneyTests {

    private final Desk officer;
    private final Desk supervisor;

    RegistrationJourneyTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void beginsAtReceptionHeldByTheOfficer() {
        Draft draft = officer.start();

        assertThat(draft.number()).matches("1101-\\d{4}-\\d{5,}");
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.stage()).isEqualTo("RECEPTION");
        assertThat(draft.steps()).containsExactly("SAVE", "ABANDON");
    }

    @Test
    void leadsThroughAllStagesToAnIdentifier() {
        Draft submitted = officer.submitted(Person.ivorian());
        Draft validated = Desk.draft(supervisor.validate(submitted));

        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        assertThat(validated.state()).isEqualTo("VALIDATED");
        supervisor
                .api()
                .document(
                        "query($id: ID!) { registration(id: $id) { migrant { identifier status duplicateCheck { outcome recordedAt } } } }")
                .variable("id", validated.id())
                .execute()
                .path("registration.migrant.identifier")
                .entity(String.class)
                .satisfies(identifier -> assertThat(identifier).matches("\\d{12}"));
    }
}
