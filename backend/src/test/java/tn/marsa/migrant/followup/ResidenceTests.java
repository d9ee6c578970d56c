package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.ResidenceRefused;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;

/** Requests for residence, as the office that keeps the file records them. */
@MarsaTest
class ResidenceTests {

    private static final Map<String, Object> FIRST = Map.of("kind", "FIRST", "submittedOn", "2026-10-05");
    private static final Map<String, Object> OPINION = Map.of("favourable", true, "givenOn", "2026-10-06");
    private static final Map<String, Object> REFUSED = Map.of(
            "outcome", "REFUSED",
            "decidedOn", "2026-10-20",
            "actNumber", "R-18/2026",
            "reason", "The contract was not genuine",
            "remedy", "An appeal to the administrative court within two months");

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Overheard overheard;
    private final FollowUpDesk officer;
    private final FollowUpDesk head;
    private String identifier = "";

    ResidenceTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired ConfigurableApplicationContext context) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = context;
        overheard = new Overheard(context);
        officer = new FollowUpDesk(callers.join(Role.OFFICER, "1101"));
        head = new FollowUpDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        identifier = Registered.in("1101", callers);
    }

    @AfterEach
    void listenNoMore() {
        overheard.close();
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
        assertThat(overheard.all(ResidenceGranted.class)).singleElement().satisfies(granted -> {
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

        assertThat(overheard.all(ResidenceGranted.class))
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
        assertThat(trail("REFUSAL")).contains("REQUEST_RESIDENCE NO_RESIDENCE");
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
    void keepsTheWordsOfARefusalSealedAndShowsThemAsALook() {
        officer.change("requestResidence", identifier, FIRST);
        officer.change("recordOpinion", identifier, OPINION);
        head.change("recordDecision", identifier, REFUSED);
        String request = officer.read(identifier)
                .path("migrant.followUp.steps[0].request.id")
                .entity(String.class)
                .get();

        words(officer, request)
                .path("residenceDecision")
                .matchesJsonStrictly("{\"actNumber\": \"R-18/2026\", \"reason\": \"The contract was not genuine\","
                        + " \"remedy\": \"An appeal to the administrative court within two months\"}");
        assertThat(trail("LOOK")).contains("DECISION." + request);
        assertThat(overheard.all(ResidenceRefused.class)).singleElement().satisfies(refused -> {
            assertThat(refused.renewal()).isFalse();
            assertThat(refused.on()).isEqualTo("2026-10-20");
        });
        words(new FollowUpDesk(callers.join(Role.SUPERVISOR, "6101")), request)
                .path("residenceDecision")
                .valueIsNull();
    }

    private GraphQlTester.Response words(FollowUpDesk reader, String request) {
        return reader.api()
                .document("""
                        query($identifier: UniqueIdentifier!, $request: ID!) {
                          residenceDecision(identifier: $identifier, request: $request) { actNumber reason remedy }
                        }""")
                .variable("identifier", identifier)
                .variable("request", request)
                .execute();
    }

    @Test
    void asksForTheWordsThatEachDecisionNeeds() {
        officer.change("requestResidence", identifier, FIRST);
        officer.change("recordOpinion", identifier, OPINION);

        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision", identifier, Map.of("outcome", "REFUSED", "decidedOn", "2026-10-01"))))
                .containsExactly("decidedOn CONTRADICTION", "actNumber REQUIRED", "reason REQUIRED", "remedy REQUIRED");
        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision",
                        identifier,
                        Map.of("outcome", "GRANTED", "decidedOn", "2999-01-01", "actNumber", "R-1"))))
                .containsExactly("decidedOn IN_THE_FUTURE", "validFrom REQUIRED", "validUntil REQUIRED");
        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision",
                        identifier,
                        Map.of(
                                "outcome", "GRANTED",
                                "decidedOn", "2026-10-20",
                                "actNumber", "R-1",
                                "validFrom", "2026-10-20",
                                "validUntil", "2036-10-21"))))
                .containsExactly("validUntil INVALID");
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
        assertThat(overheard.all(CodedAttributesChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.why()).isEqualTo(Why.GROUND_CHANGED);
            assertThat(changed.on()).isEqualTo("2026-10-23");
            assertThat(changed.before().ground()).isEqualTo("SALARIED_WORK");
        });
        assertThat(overheard.all(ResidenceGranted.class).getLast().coded().ground())
                .isEqualTo("STUDIES");
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

    @Test
    void isDecidedByTheHeadOfTheOfficeAlone() {
        officer.change("requestResidence", identifier, FIRST);

        assertThat(Refusal.in(officer.change("recordDecision", identifier, REFUSED)))
                .isNotEmpty()
                .containsOnly(Refusal.of("INVALID_REQUEST"));
        FollowUpDesk sfax = new FollowUpDesk(callers.join(Role.SUPERVISOR, "6101"));
        assertThat(Refusal.in(sfax.change("recordDecision", identifier, 9, REFUSED)))
                .containsExactly(new Refusal("NOT_FOUND", "input.identifier"));
    }

    @Test
    void isTakenAwayWithThePerson() {
        head.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        MigrantId person =
                new MigrantId(Ids.fromBytes(jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                        .param(identifier)
                        .query(byte[].class)
                        .single()));

        transaction.executeWithoutResult(status -> events.publishEvent(
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
        assertThat(trail("WRITE")).contains("FOLLOW_UP REQUESTED");
    }

    private List<@Nullable String> trail(String action) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }
}
