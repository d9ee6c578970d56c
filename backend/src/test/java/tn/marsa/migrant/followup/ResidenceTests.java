package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.followup.FollowedFile.FIRST;
import static tn.marsa.migrant.followup.FollowedFile.OPINION;
import static tn.marsa.migrant.followup.FollowedFile.REFUSED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Requests for residence, as the office that keeps the file records them. */
@MarsaTest
class ResidenceTests {

    private final ConfigurableApplicationContext marsa;
    private final FollowedFile file;
    private final FollowUpDesk officer;
    private final FollowUpDesk head;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String identifier;

    ResidenceTests(
            @Autowired ConfigurableApplicationContext marsa,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction) {
        this.marsa = marsa;
        file = new FollowedFile(marsa);
        officer = file.officer();
        head = file.head();
        this.jdbc = jdbc;
        this.transaction = transaction;
        identifier = file.identifier();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void goesFromRequestAndOpinionToAGrant() {
        officer.change("requestResidence", identifier, FIRST);
        officer.change("recordOpinion", identifier, OPINION);
        GraphQlTester.Response decided = head.change(
                "recordDecision",
                identifier,
                Map.of(
                        "outcome", "GRANTED",
                        "decidedOn", "2026-10-20",
                        "actNumber", "R-17/2026",
                        "validFrom", "2026-10-20",
                        "validUntil", "2027-10-19"));

        assertThat(FollowUpDesk.outcome(decided)).isEqualTo("FileSaved");
        decided.path("result.migrant.followUp.state").entity(String.class).isEqualTo("VALID");
        assertThat(officer.steps(identifier)).containsExactly("GRANTED", "OPINION", "REQUESTED");
        officer.read(identifier).path("migrant.followUp.openRequest").valueIsNull();
        assertThat(file.told(ResidenceGranted.class)).singleElement().satisfies(granted -> {
            assertThat(granted.renewed()).isFalse();
            assertThat(granted.validUntil()).isEqualTo("2027-10-19");
            assertThat(granted.coded().ground()).isEqualTo("SALARIED_WORK");
        });
    }

    @Test
    void isRenewedOnceItIsHeld() {
        head.grant(identifier, "FIRST", "2026-10-20", "2026-11-19");

        assertThat(FollowUpDesk.refusal(officer.change("requestResidence", identifier, FIRST)))
                .isEqualTo("RESIDENCE_HELD");
        head.grant(identifier, "RENEWAL", "2026-11-20", "2027-11-19");

        assertThat(file.told(ResidenceGranted.class))
                .extracting(ResidenceGranted::renewed)
                .containsExactly(false, true);
        officer.read(identifier)
                .path("migrant.followUp.validUntil")
                .entity(String.class)
                .isEqualTo("2027-11-19");
    }

    @Test
    void isNotRenewedBeforeItIsHeld() {
        assertThat(FollowUpDesk.refusal(officer.change(
                        "requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-10-05"))))
                .isEqualTo("NO_RESIDENCE");
        assertThat(file.trail("REFUSAL")).contains("REQUEST_RESIDENCE NO_RESIDENCE");
    }

    @Test
    void isAskedForOnceAtATimeAndDecidedAfterAnOpinion() {
        assertThat(FollowUpDesk.refusal(head.change("recordDecision", identifier, REFUSED)))
                .isEqualTo("NO_REQUEST");
        officer.change("requestResidence", identifier, FIRST);

        assertThat(FollowUpDesk.refusal(officer.change("requestResidence", identifier, FIRST)))
                .isEqualTo("REQUEST_OPEN");
        assertThat(FollowUpDesk.refusal(head.change("recordDecision", identifier, REFUSED)))
                .isEqualTo("NO_OPINION");
        officer.change("recordOpinion", identifier, OPINION);
        assertThat(FollowUpDesk.refusal(officer.change("recordOpinion", identifier, OPINION)))
                .isEqualTo("OPINION_GIVEN");
    }

    @Test
    void isRecordedOnceForEachKeyAndOnTheVersionSeen() {
        int seen = officer.version(identifier);
        Map<String, Object> same =
                Map.of("kind", "FIRST", "submittedOn", "2026-10-05", "idempotencyKey", UUID.randomUUID());

        assertThat(FollowUpDesk.outcome(officer.change("requestResidence", identifier, seen, same)))
                .isEqualTo("FileSaved");
        assertThat(FollowUpDesk.outcome(officer.change("requestResidence", identifier, seen, same)))
                .isEqualTo("FileSaved");
        assertThat(FollowUpDesk.outcome(head.change("recordOpinion", identifier, seen, OPINION)))
                .isEqualTo("FileChanged");
        assertThat(officer.steps(identifier)).containsExactly("REQUESTED");
        assertThat(file.trail("WRITE")).contains("FOLLOW_UP REQUESTED");
    }

    @Test
    void isTakenAwayWithThePerson() {
        head.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        MigrantId person =
                new MigrantId(Ids.fromBytes(jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                        .param(identifier)
                        .query(byte[].class)
                        .single()));

        transaction.executeWithoutResult(status -> marsa.publishEvent(
                new FileErased(person, new OfficeCode("1101"), Instant.parse("2026-11-25T10:00:00Z"))));

        for (String table : List.of("residence_standing", "residence_request", "follow_up")) {
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE migrant_id = ?")
                            .param(person.bytes())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
