package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/** Every look leaves its row: who, whose file, what for, which groups; and the reason under a seal. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class LookTrailTests {

    private static final String REASON = "The person stands at the desk";

    // Of the tests: src/test/resources/config/application.yaml
    private static final int REFUSALS_A_MINUTE = 1000;

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final String identifier;

    LookTrailTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        identifier = Registered.in("1101", callers);
    }

    @Test
    void tellsOfALookFromElsewhereWithItsPurposeAndGroups() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        new LookUpDesk(sfax.api()).open(identifier, "JUDICIAL_REQUISITION", REASON);

        assertThat(rows(sfax)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("action", "LOOK").containsEntry("purpose", "JUDICIAL_REQUISITION");
            assertThat(row).containsEntry("office_code", "6101").containsEntry("value", identifier);
            assertThat(row.get("detail"))
                    .asString()
                    .matches("NAMES BIRTH TRAVEL_DOCUMENT CONTACT GRANT\\.[0-9a-f-]{36}");
        });
    }

    @Test
    void keepsTheReasonSealedUnderTheNameThatTheRowGives() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        new LookUpDesk(sfax.api()).open(identifier, "IDENTITY_CHECK", REASON);
        new LookUpDesk(sfax.api()).open(identifier, "IDENTITY_CHECK", "Once more");

        assertThat(rows(sfax)).hasSize(2).allSatisfy(row -> {
            String detail = Objects.requireNonNull(row.get("detail")).toString();
            assertThat(sealed(detail.substring(detail.indexOf("GRANT.")))).isOne();
        });
    }

    @Test
    void tellsOfALookAtHomeAsTheOfficesOwn() {
        ApiCaller marsa = callers.join(Role.OFFICER, "1101");
        new LookUpDesk(marsa.api()).open(identifier);

        assertThat(rows(marsa))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("purpose", "OWN_OFFICE")
                        .containsEntry("detail", "NAMES BIRTH TRAVEL_DOCUMENT CONTACT"));
    }

    @Test
    void tellsOfARefusalAndNoLookWhereNothingWasShown() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        new LookUpDesk(sfax.api()).open(identifier);
        new LookUpDesk(sfax.api()).open(identifier, "IDENTITY_CHECK", " ");
        new LookUpDesk(sfax.api()).open(identifier, "IDENTITY_CHECK", "no");
        new LookUpDesk(sfax.api()).reveal(identifier, "PHONE");

        assertThat(rows(sfax))
                .allSatisfy(row -> assertThat(row).containsEntry("action", "REFUSAL"))
                .extracting(row -> row.get("detail"))
                .containsExactly(
                        "PURPOSE_REQUIRED", "PURPOSE_REQUIRED", "INVALID_VALUE Query.migrant", "PURPOSE_REQUIRED");
    }

    @Test
    void isNotFilledByWhoeverAsksForAnothersFileAgainAndAgainWithoutAReason(
            @Autowired Grounds grounds,
            @Autowired MigrantFiles files,
            @Autowired CheckIdentifier identifiers,
            @Autowired TransactionTemplate transaction) {
        Caller sfax = callers.join(Role.OFFICER, "6101").caller();
        transaction.executeWithoutResult(status -> {
            MigrantFile file = identifiers
                    .find(sfax, UniqueIdentifier.parse(identifier))
                    .flatMap(issued -> files.findById(issued.file().value()))
                    .orElseThrow();
            for (int each = 0; each < 2 * REFUSALS_A_MINUTE + 10; each++) {
                assertThat(grounds.find(sfax, file, Stated.NOTHING)).isEmpty();
            }
        });

        // Twice the limit, should a minute end meanwhile.
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE staff_id = ? AND detail = 'PURPOSE_REQUIRED'")
                        .param(sfax.staff().bytes())
                        .query(Integer.class)
                        .single())
                .isBetween(REFUSALS_A_MINUTE, 2 * REFUSALS_A_MINUTE);
    }

    @Test
    void tellsOfANumberThatNobodyHasWithoutRepeatingIt() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        new LookUpDesk(sfax.api()).open("123456789092", "IDENTITY_CHECK", REASON);

        assertThat(rows(sfax))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("action", "IDENTIFIER_MISSED")
                        .containsEntry("detail", "REAL"));
    }

    @Test
    void tellsOfANumberWhoseCheckDigitsAreWrongAsOfAnyValueThatIsRefused() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        new LookUpDesk(sfax.api()).open("123456789093", "IDENTITY_CHECK", REASON);

        assertThat(rows(sfax))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("action", "REFUSAL").containsEntry("detail", "INVALID_VALUE"));
    }

    private List<Map<String, @Nullable Object>> rows(ApiCaller who) {
        return jdbc.sql("""
                        SELECT action, purpose, office_code, detail, value
                        FROM trail LEFT JOIN unique_identifier USING (migrant_id) WHERE staff_id = ?""").param(who.caller().staff().bytes()).query().listOfRows();
    }

    private int sealed(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM sealed_value WHERE group_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
