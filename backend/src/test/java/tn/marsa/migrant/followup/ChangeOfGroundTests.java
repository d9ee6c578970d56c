package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.ResidenceGranted;

/** Residence on another ground than the present one. */
@MarsaTest
class ChangeOfGroundTests {

    private final FollowedFile file;
    private final FollowUpDesk officer;
    private final FollowUpDesk head;
    private final String identifier;

    ChangeOfGroundTests(@Autowired ConfigurableApplicationContext marsa) {
        file = new FollowedFile(marsa);
        officer = file.officer();
        head = file.head();
        identifier = file.identifier();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void givesTheFileTheGroundThatWasGranted() {
        head.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        Map<String, Object> change =
                Map.of("kind", "CHANGE_OF_GROUND", "ground", "STUDIES", "submittedOn", "2026-10-21");
        officer.change("requestResidence", identifier, change);
        officer.change("recordOpinion", identifier, Map.of("favourable", false, "givenOn", "2026-10-22"));
        head.change(
                "recordDecision",
                identifier,
                Map.of(
                        "outcome", "GRANTED",
                        "decidedOn", "2026-10-23",
                        "actNumber", "R-19/2026",
                        "validFrom", "2026-10-23",
                        "validUntil", "2027-10-22"));

        GraphQlTester.Response read = officer.read(identifier);
        read.path("migrant.residence.ground").entity(String.class).isEqualTo("STUDIES");
        read.path("migrant.residence.intendedMonths").entity(Integer.class).isEqualTo(24);
        read.path("migrant.rectifications[0].why").entity(String.class).isEqualTo("GROUND_CHANGED");
        assertThat(file.told(CodedAttributesChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.why()).isEqualTo(Why.GROUND_CHANGED);
            assertThat(changed.on()).isEqualTo("2026-10-23");
            assertThat(changed.before().ground()).isEqualTo("SALARIED_WORK");
        });
        assertThat(file.told(ResidenceGranted.class).getLast().coded().ground()).isEqualTo("STUDIES");
    }

    @Test
    void asksForAnotherGroundThanThePresentOne() {
        head.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");

        assertThat(FollowUpDesk.faults(officer.change(
                        "requestResidence",
                        identifier,
                        Map.of("kind", "CHANGE_OF_GROUND", "ground", "SALARIED_WORK", "submittedOn", "2026-10-21"))))
                .containsExactly("ground CONTRADICTION");
        assertThat(FollowUpDesk.faults(officer.change(
                        "requestResidence",
                        identifier,
                        Map.of("kind", "CHANGE_OF_GROUND", "submittedOn", "2026-10-21"))))
                .containsExactly("ground REQUIRED");
    }
}
