package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.Returned;

/** Departures that were seen, for good and for a time, and returns. */
@MarsaTest
class DepartureTests {

    private final FollowedFile file;
    private final FollowUpDesk desk;
    private final String identifier;

    DepartureTests(@Autowired ConfigurableApplicationContext marsa) {
        file = new FollowedFile(marsa);
        desk = file.head();
        identifier = file.identifier();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void aDepartureForGoodEndsWhatFollowsUntilTheReturn() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change(
                "recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "crossing", "AIR-TUN", "forGood", true));

        assertThat(desk.state(identifier)).isEqualTo("DEPARTED");
        assertThat(FollowUpDesk.refusal(desk.change(
                        "requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-11-02"))))
                .isEqualTo("DEPARTED");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        assertThat(file.told(Departed.class)).singleElement().satisfies(gone -> {
            assertThat(gone.presumed()).isFalse();
            assertThat(gone.on()).isEqualTo("2026-11-01");
        });
        assertThat(file.told(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.presumed()).isFalse());
    }

    @Test
    void aReturnAfterResidenceRanOutIsToldAndTheNextGrantIsAFirstOne() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", true));
        file.lapseAgain("1 MONTH");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));
        desk.grant(identifier, "FIRST", "2026-11-15", "2027-11-14");

        assertThat(file.told(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.lapsed()).isTrue());
        assertThat(file.told(ResidenceGranted.class))
                .hasSize(2)
                .allSatisfy(granted -> assertThat(granted.renewed()).isFalse());
    }

    @Test
    void aDepartureForATimeLeavesResidenceAsItIs() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", false));

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        desk.read(identifier).path("migrant.followUp.left").entity(String.class).isEqualTo("FOR_A_TIME");
        assertThat(FollowUpDesk.faults(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-10-31"))))
                .containsExactly("returnedOn CONTRADICTION");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));
        assertThat(FollowUpDesk.refusal(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"))))
                .isEqualTo("NOT_DEPARTED");
        assertThat(file.told(Departed.class)).isEmpty();
    }

    @Test
    void aDepartureForGoodWaitsForTheDecision() {
        desk.change("requestResidence", identifier, Map.of("kind", "FIRST", "submittedOn", "2026-10-05"));

        assertThat(FollowUpDesk.refusal(
                        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", true))))
                .isEqualTo("REQUEST_OPEN");
    }
}
