package tn.marsa.migrant.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Who opens other offices' files is seen by both supervisors and by those who oversee the register. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class GrantListTests {

    private static final String REASON = "Stands at the desk";
    private final ApiCallers callers;
    private final Committed committed;
    private final JdbcClient jdbc;
    private final String identifier;
    private final ApiCaller nabeul;
    private final ApiCaller requested;

    GrantListTests(@Autowired ApiCallers callers, @Autowired Committed committed, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.committed = committed;
        this.jdbc = jdbc;
        identifier = Registered.in("1101", callers);
        nabeul = callers.join(Role.OFFICER, "2101");
        requested = callers.join(Role.SUPERVISOR, "2101");
        open(nabeul, identifier, "purpose: IDENTITY_CHECK, reason: \"%s\"".formatted(REASON));
        open(nabeul, identifier, "purpose: CORRECTING, reason: \"%s …\"".formatted(REASON.toUpperCase(Locale.ROOT)));
        open(requested, identifier, "purpose: JUDICIAL_REQUISITION, reason: \"As asked\", requisition: \"2026/4417\"");
    }

    private static void open(ApiCaller who, String identifier, String stated) {
        who.api()
                .document("{ migrant(identifier: \"%s\", %s) { ... on Migrant { names { surname } } } }"
                        .formatted(identifier, stated))
                .execute()
                .path("migrant.names.surname")
                .hasValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101", "2101"})
    void areSeenByTheSupervisorsOfBothOffices(String office) {
        GraphQlTester.Response seen = list(callers.join(Role.SUPERVISOR, office), file());

        assertThat(lines(seen))
                .containsExactly(
                        nabeul.caller().displayName() + " 2101 CORRECTING true 2",
                        nabeul.caller().displayName() + " 2101 IDENTITY_CHECK true 1");
        assertThat(seen.path("grants.edges[*].node.file")
                        .entityList(String.class)
                        .get())
                .containsOnly(identifier);
    }

    @Test
    void areNotSeenByASupervisorOfAThirdOffice() {
        ApiCaller third = callers.join(Role.SUPERVISOR, "7101");

        assertThat(lines(list(third, file()))).isEmpty();
        assertThat(lines(list(third, "office: \"2101\""))).isEmpty();
    }

    @Test
    void areAllSeenByAnAuditorButForRequisitions() {
        ApiCaller auditor = callers.join(Role.AUDITOR);

        assertThat(lines(list(auditor, file()))).hasSize(2);
        assertThat(lines(list(auditor, "office: \"2101\", first: 100"))).hasSize(2);
    }

    @Test
    void areSeenUnderARequisitionByAnInspectorAndByTheirHolder() {
        String line = requested.caller().displayName() + " 2101 JUDICIAL_REQUISITION true 1";

        assertThat(lines(list(callers.join(Role.INSPECTOR), file()))).hasSize(3).contains(line);
        assertThat(lines(list(requested, file()))).hasSize(3).contains(line);
    }

    @Test
    void showAnAuditorNoSuchPurpose() {
        callers.join(Role.AUDITOR)
                .api()
                .document("{ __type(name: \"Purpose\") { enumValues { name } } }")
                .execute()
                .path("__type.enumValues[*].name")
                .entityList(String.class)
                .doesNotContain("JUDICIAL_REQUISITION")
                .contains("IDENTITY_CHECK");
    }

    @Test
    void tellTheReasonToNobody() {
        for (ApiCaller who : List.of(
                callers.join(Role.SUPERVISOR, "1101"), callers.join(Role.AUDITOR), callers.join(Role.INSPECTOR))) {
            GraphQlTester.Response seen = list(who, file());
            assertThat(lines(seen)).isNotEmpty();
            assertThat(seen.returnResponse().toMap().toString()).doesNotContain(REASON);
        }
    }

    @Test
    void areEndedOnceTheirHolderHasLeft() {
        ApiCaller leaving = callers.join(Role.OFFICER, "2101");
        String another = Registered.in("1101", callers);
        open(leaving, another, "purpose: IDENTITY_CHECK, reason: \"%s\"".formatted(REASON));
        committed.update("UPDATE staff SET active = FALSE WHERE id = ?", (Object)
                leaving.caller().staff().bytes());

        assertThat(lines(list(callers.join(Role.AUDITOR), "file: \"%s\"".formatted(another))))
                .containsExactly(leaving.caller().displayName() + " 2101 IDENTITY_CHECK false 1");
    }

    @Test
    void comePageByPage() {
        ApiCaller auditor = callers.join(Role.AUDITOR);
        GraphQlTester.Response first = list(auditor, file() + ", first: 1");
        String after =
                first.path("grants.pageInfo.endCursor").entity(String.class).get();
        GraphQlTester.Response second = list(auditor, file() + ", first: 1, after: \"%s\"".formatted(after));

        first.path("grants.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("grants.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        assertThat(lines(first)).singleElement().asString().contains("CORRECTING");
        assertThat(lines(second)).singleElement().asString().contains("IDENTITY_CHECK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "after: \"nowhere\"", "office: \"x\"", "file: \"123456789093\""})
    void refuseAListThatCannotBe(String arguments) {
        String field = arguments.substring(0, arguments.indexOf(':'));

        assertThat(Refusal.in(list(callers.join(Role.AUDITOR), arguments)))
                .containsExactly(new Refusal("INVALID_VALUE", field));
    }

    @Test
    void areNoneForANumberThatNobodyHas() {
        assertThat(lines(list(callers.join(Role.AUDITOR), "file: \"123456789092\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "ADMINISTRATOR", "OBSERVATORY"})
    void areNotThereForAnybodyElse(Role role) {
        assertThat(Refusal.in(list(callers.join(role, "1101"), file()))).containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    @Test
    void areToldTheTrailToBeReadByWhom() {
        ApiCaller auditor = callers.join(Role.AUDITOR);
        list(auditor, file());
        list(auditor, "first: 1");

        assertThat(jdbc.sql(
                                "SELECT CONCAT(action, ' ', detail, ' ', migrant_id IS NULL) FROM trail WHERE staff_id = ? ORDER BY at, id")
                        .param(auditor.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("LOOK GRANTS 0", "LOOK GRANTS 1");
    }

    private String file() {
        return "file: \"%s\"".formatted(identifier);
    }

    private static GraphQlTester.Response list(ApiCaller who, String arguments) {
        return who.api().document("""
                        { grants(%s) { edges { node {
                            holder { displayName } office { code } file purpose grantedAt expiresAt open sameReason
                        } } pageInfo { hasNextPage endCursor } } }""".formatted(arguments)).execute();
    }

    private static List<String> lines(GraphQlTester.Response response) {
        return response.path("grants.edges[*].node").entityList(Line.class).get().stream()
                .map(Line::toString)
                .toList();
    }

    record Line(Holder holder, Code office, String purpose, boolean open, int sameReason) {

        @Override
        public String toString() {
            return String.join(
                    " ",
                    holder.displayName(),
                    office.code(),
                    purpose,
                    String.valueOf(open),
                    String.valueOf(sameReason));
        }
    }

    record Holder(String displayName) {}

    record Code(String code) {}
}
