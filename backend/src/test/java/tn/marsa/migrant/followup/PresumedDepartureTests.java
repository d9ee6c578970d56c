package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.Returned;

/** Whoever lets residence run out and does not come is presumed to have left. */
@MarsaTest
class PresumedDepartureTests {

    private final FollowedFile file;
    private final FollowUpDesk desk;
    private final JdbcClient jdbc;
    private final PresumeDepartures presumeDepartures;
    private final String identifier;

    PresumedDepartureTests(
            @Autowired ConfigurableApplicationContext marsa,
            @Autowired JdbcClient jdbc,
            @Autowired PresumeDepartures presumeDepartures) {
        file = new FollowedFile(marsa);
        desk = file.head();
        this.jdbc = jdbc;
        this.presumeDepartures = presumeDepartures;
        identifier = file.identifier();
        file.standAlone();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void isPresumedOnceAfterTheGraceAndTakenBackByARenewal() {
        file.lapse("3 MONTH");
        presumeDepartures.presume();
        presumeDepartures.presume();

        assertThat(desk.state(identifier)).isEqualTo("PRESUMED_DEPARTED");
        assertThat(desk.steps(identifier)).startsWith("PRESUMED_DEPARTED", "GRANTED");
        assertThat(file.told(Departed.class))
                .singleElement()
                .satisfies(gone -> assertThat(gone.presumed()).isTrue());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE detail = 'PRESUMED_DEPARTURES 1' AND migrant_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(FollowUpDesk.refusal(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"))))
                .isEqualTo("PRESUMED");

        desk.grant(identifier, "RENEWAL", "2026-10-20", "2027-10-19");

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        assertThat(file.told(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.presumed()).isTrue());
    }

    @Test
    void isNotPresumedWithinTheGraceNorOfWhoWaitsForADecision() {
        file.lapse("2 MONTH");
        presumeDepartures.presume();
        assertThat(desk.state(identifier)).isEqualTo("EXPIRED");

        file.lapseAgain("4 MONTH");
        desk.change("requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-11-02"));
        presumeDepartures.presume();
        assertThat(desk.state(identifier)).isEqualTo("EXPIRED");
    }
}
