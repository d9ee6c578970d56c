package tn.marsa.migrant.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

/** Erasure by two persons: nothing of the person is left, and nothing else is lost. */
@MarsaTest
class ErasureTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final ErasureLedger ledger;
    private final ErasureDesk head;
    private final ErasureDesk administrator;
    private String identifier = "";
    private byte[] person = new byte[0];

    ErasureTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Autowired ErasureLedger ledger) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.ledger = ledger;
        head = new ErasureDesk(callers.join(Role.SUPERVISOR, "1101"));
        administrator = new ErasureDesk(callers.join(Role.ADMINISTRATOR));
    }

    @BeforeEach
    void register() {
        identifier = Registered.in("1101", callers);
        person = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(identifier)
                .query(byte[].class)
                .single();
    }

    @Test
    void changesNothingAsLongAsOnePersonWantsIt() {
        GraphQlTester.Response proposed = head.propose(identifier);

        proposed.path("result.state").entity(String.class).isEqualTo("PROPOSED");
        proposed.path("result.decision.number").entity(String.class).isEqualTo("2026/117");
        GraphQlTester.Response read = head.read(identifier);
        read.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
        read.path("migrant.erasureProposed").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void isNeverConfirmedByWhoeverProposedIt() {
        String id = head.proposed(identifier);

        head.confirm(id).path("result.code").entity(String.class).isEqualTo("OWN_PROPOSAL");
        head.refuse(id).path("result.code").entity(String.class).isEqualTo("OWN_PROPOSAL");

        assertThat(count("person_key")).isOne();
    }

    @Test
    void leavesNothingOfThePersonOnceAnAdministratorConfirms() throws Exception {
        administrator
                .confirm(head.proposed(identifier))
                .path("result.state")
                .entity(String.class)
                .isEqualTo("DONE");

        assertThat(count("person_key")).isZero();
        assertThat(count("sealed_value")).isZero();
        GraphQlTester.Response read = head.read(identifier);
        read.path("migrant.status").entity(String.class).isEqualTo("ERASED");
        read.path("migrant.identifier").valueIsNull();
        read.path("migrant.names").valueIsNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE migrant_id = ? AND action = 'LOOK' AND detail = 'ERASED'")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("""
                        SELECT COALESCE(sex, birth_year, birth_country, citizenship, entry_date, previous_country, ground,
                            intended_months, governorate, marital_status, education, activity, occupation)
                        FROM migrant WHERE id = ?""").param(person).query(String.class).optional()).isEmpty();
        assertThat(ledger.read()).contains(MigrantId.fromBytes(person));
    }

    @Test
    void isConfirmedByTheHeadOfAnotherOfficeToo() {
        ErasureDesk sfax = new ErasureDesk(callers.join(Role.SUPERVISOR, "6101"));
        String id = head.proposed(identifier);

        assertThat(sfax.list()).contains(new ErasureDesk.Listed(id, identifier));
        assertThat(ErasureDesk.outcome(sfax.confirm(id))).isEqualTo("Erasure");
        assertThat(count("sealed_value")).isZero();
    }

    @Test
    void isListedPageByPageTheOldestFirst() {
        String first = head.proposed(identifier);
        String second = head.proposed(Registered.in("1101", callers));

        assertThat(administrator.list())
                .extracting(ErasureDesk.Listed::id)
                .doesNotHaveDuplicates()
                .containsSubsequence(first, second);
        assertThat(Refusal.in(administrator.page(101, ""))).containsExactly(new Refusal("INVALID_VALUE", "first"));
    }

    @Test
    void forgetsWhatReasonsGivenForThePersonHadInCommon() {
        callers.join(Role.OFFICER, "6101")
                .api()
                .document("""
                        { migrant(identifier: "%s", purpose: IDENTITY_CHECK, reason: "At the desk") { __typename } }""".formatted(identifier))
                .execute()
                .path("migrant.__typename")
                .hasValue();

        administrator.confirm(head.proposed(identifier));

        assertThat(count("file_grant")).isOne();
        assertThat(jdbc.sql("SELECT reason_token FROM file_grant WHERE migrant_id = ?")
                        .param(person)
                        .query(byte[].class)
                        .optional())
                .isEmpty();
    }

    @Test
    void retiresTheIdentifierForEver() {
        administrator.confirm(head.proposed(identifier));

        assertThat(jdbc.sql("SELECT status FROM unique_identifier WHERE value = ?")
                        .param(identifier)
                        .query(String.class)
                        .single())
                .isEqualTo("RETIRED");
    }

    @Test
    void leavesTheRegistrationAndTheTrail() {
        int before = count("trail");
        String id = head.proposed(identifier);
        administrator.confirm(id);

        assertThat(count("registration")).isOne();
        assertThat(count("trail")).isGreaterThan(before);
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE migrant_id = ? AND action = 'WRITE'")
                        .param(person)
                        .query(String.class)
                        .list())
                .contains("PROPOSE_ERASURE DECISION " + id, "ERASURE DONE " + id);
    }

    @Test
    void keepsNoReasonUnderASealOnceThePersonIsErased() {
        administrator.confirm(head.proposed(identifier));
        callers.join(Role.OFFICER, "6101")
                .api()
                .document("""
                        { migrant(identifier: "%s", purpose: IDENTITY_CHECK, reason: "At the desk") { __typename } }""".formatted(identifier))
                .execute()
                .path("migrant.__typename")
                .entity(String.class)
                .isEqualTo("Migrant");

        assertThat(count("person_key")).isZero();
        assertThat(count("sealed_value")).isZero();
    }

    @Test
    void staysAsItIsOnceRefused() {
        String id = head.proposed(identifier);

        administrator.refuse(id).path("result.state").entity(String.class).isEqualTo("REFUSED");
        administrator.confirm(id).path("result.code").entity(String.class).isEqualTo("NOT_OPEN");
        head.read(identifier).path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
    }

    @Test
    void answersTheSameToTheSameRequestAgain() {
        String id = head.proposed(identifier);

        assertThat(head.proposed(identifier)).isEqualTo(id);
        administrator.confirm(id);
        administrator.confirm(id).path("result.state").entity(String.class).isEqualTo("DONE");
    }

    @Test
    void isProposedOnceAtATime() {
        head.propose(identifier);
        ErasureDesk substitute = new ErasureDesk(callers.join(Role.SUPERVISOR, "1101"));

        substitute.propose(identifier).path("result.code").entity(String.class).isEqualTo("ALREADY_PROPOSED");
    }

    @Test
    void needsADecisionThatCanBe() {
        Map<String, Object> tomorrow =
                Map.of("number", " ", "date", LocalDate.parse("2099-01-01").toString(), "authority", "x".repeat(201));

        head.propose(identifier, tomorrow)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("REQUIRED", "IN_THE_FUTURE", "TOO_LONG");
    }

    @Test
    void isProposedByTheHeadOfItsOfficeAlone() {
        ErasureDesk sfax = new ErasureDesk(callers.join(Role.SUPERVISOR, "6101"));
        ErasureDesk officer = new ErasureDesk(callers.join(Role.OFFICER, "1101"));

        assertThat(Refusal.in(sfax.propose(identifier))).containsExactly(new Refusal("NOT_FOUND", "input.identifier"));
        assertThat(Refusal.in(officer.propose(identifier))).isNotEmpty().containsOnly(Refusal.of("INVALID_REQUEST"));
        assertThat(Refusal.in(administrator.propose(identifier)))
                .isNotEmpty()
                .containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    @Test
    void answersAnIdThatNobodyKnowsAsNotFound() {
        assertThat(Refusal.in(administrator.confirm(UUID.randomUUID().toString())))
                .containsExactly(new Refusal("NOT_FOUND", "id"));
    }

    @Test
    void sealsTheDecision() {
        head.propose(identifier);

        byte[] kept = jdbc.sql("SELECT decision FROM erasure WHERE migrant_id = ?")
                .param(person)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("2026/117");
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM %s WHERE migrant_id = ?".formatted(table))
                .param(person)
                .query(Integer.class)
                .single();
    }
}
