package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** Those who oversee the register find any row of the trail by what it tells, and never the content of a file. */
@MarsaTest
class TrailSearchTests {

    private static final String ROW = "action purpose detail staffId file by { displayName } office { code }";
    private static final String SEARCH =
            "{ trail(%s) { edges { cursor node { " + ROW + " } } pageInfo { hasNextPage endCursor } } }";

    private final ApiCallers callers;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApiCaller auditor;
    private final ApiCaller officer;

    TrailSearchTests(
            @Autowired ApiCallers callers,
            @Autowired Trail trail,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        this.callers = callers;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        auditor = callers.join(Role.AUDITOR);
        officer = callers.join(Role.OFFICER, "1101");
    }

    @Test
    void findsWhatSomebodyDidNewestFirst() {
        look(Purpose.IDENTITY_CHECK, "NAMES");
        look(Purpose.CORRECTING, "CONTACT");

        assertThat(found(auditor, "staff: \"%s\"".formatted(officer.caller().staff())))
                .extracting(row -> row.get("purpose") + " " + row.get("detail"))
                .containsExactly("CORRECTING Contact", "IDENTITY_CHECK Names");
    }

    @Test
    void findsSomebodyByTheNameThatColleaguesSee() {
        look(Purpose.IDENTITY_CHECK, "NAMES");

        assertThat(found(auditor, "staff: \"%s\"".formatted(officer.caller().displayName())))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry(
                                "by", Map.of("displayName", officer.caller().displayName()))
                        .containsEntry("office", Map.of("code", "1101"))
                        .containsEntry("staffId", officer.caller().staff().toString()));
    }

    @Test
    void findsWhatHappenedToAFileAndNamesItsIdentifier() {
        String identifier = Registered.in("1101", callers);

        assertThat(found(auditor, "file: \"%s\"".formatted(identifier)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("file", identifier))
                .extracting(row -> row.get("action"))
                .contains("IDENTIFIER_ISSUED", "WRITE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purpose: CORRECTING",
                "action: LOOK",
                "office: \"1101\", action: LOOK",
                "purpose: CORRECTING, action: LOOK"
            })
    void findsByEachFilterTogetherWithAPeriod(String filter) {
        Instant before = Instant.now();
        look(Purpose.CORRECTING, "CONTACT");
        String period =
                ", from: \"%s\", to: \"%s\"".formatted(before, Instant.now().plusSeconds(1));

        assertThat(found(auditor, filter + period))
                .extracting(row -> row.get("staffId"))
                .contains(officer.caller().staff().toString());
        assertThat(found(auditor, filter + ", to: \"2020-01-01T00:00:00Z\"")).isEmpty();
    }

    @Test
    void goesOnAfterACursorWithoutGapOrRepetition() {
        for (String group : List.of("NAMES", "BIRTH", "ENTRY")) {
            look(Purpose.IDENTITY_CHECK, group);
        }
        String of = "staff: \"%s\"".formatted(officer.caller().staff());
        GraphQlTester.Response page = search(auditor, of + ", first: 2");
        String end = page.path("trail.pageInfo.endCursor").entity(String.class).get();

        assertThat(details(rows(page))).containsExactly("Entry", "Birth");
        assertThat(details(found(auditor, of + ", first: 2, after: \"%s\"".formatted(end))))
                .containsExactly("Names");
    }

    @Test
    void tellsAnInspectorAloneOfRequisitions() {
        look(Purpose.JUDICIAL_REQUISITION, "NAMES");
        String of = "staff: \"%s\"".formatted(officer.caller().staff());

        assertThat(found(auditor, of)).isEmpty();
        assertThat(found(callers.join(Role.INSPECTOR), of))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("purpose", "JUDICIAL_REQUISITION"));
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        look(Purpose.IDENTITY_CHECK, "NAMES LOOK." + Ids.next());
        String of = SEARCH.formatted("staff: \"%s\"".formatted(officer.caller().staff()));

        assertThat(details(rows(auditor.speaking("fr").document(of).execute())))
                .containsExactly("Noms · motif indiqué");
        assertThat(details(rows(auditor.speaking("ar").document(of).execute())))
                .containsExactly("الأسماء · بسبب مذكور");
    }

    @Test
    void tellsTheTrailOfEachSearch() {
        found(auditor, "office: \"1101\", action: LOOK");

        assertThat(jdbc.sql("SELECT CONCAT(action, ' ', purpose, ' ', detail) FROM trail WHERE staff_id = ?")
                        .param(auditor.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("LOOK OVERSIGHT TRAIL OFFICE.1101 ACTION.LOOK");
    }

    @ParameterizedTest
    @CsvSource({
        "'first: 0', first",
        "'first: 101', first",
        "'after: \"nowhere\"', after",
        "'office: \"9999\"', office",
        "'staff: \"Nobody of this name\"', staff",
        "'from: \"2026-02-01T00:00:00Z\", to: \"2026-01-01T00:00:00Z\"', to"
    })
    void refusesWhatCannotBeLookedForAndNamesIt(String arguments, String field) {
        search(auditor, arguments)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_VALUE")
                                .containsEntry("field", field)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR", "ADMINISTRATOR", "OBSERVATORY", "VERIFIER"})
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ trail { edges { cursor } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    @ParameterizedTest
    @CsvSource({
        "staff_id = 0x00, trail_by_staff",
        "migrant_id = 0x00, trail_by_file",
        "office_code = '0000', trail_by_office",
        "purpose = 'NONE', trail_by_purpose",
        "action = 'NONE', trail_by_action",
        "at > '2099-01-01', trail_by_time"
    })
    void readsEachFilterByAnIndex(String condition, String index) {
        assertThat(jdbc.sql("EXPLAIN FORMAT=TRADITIONAL SELECT * FROM trail WHERE " + condition
                                + " ORDER BY at DESC, id DESC LIMIT 51")
                        .query((row, number) -> row.getString("key") + " " + row.getString("Extra"))
                        .single())
                .startsWith(index)
                .doesNotContain("filesort");
    }

    private void look(Purpose purpose, String detail) {
        transaction.executeWithoutResult(status ->
                trail.record(new TrailEntry(Action.LOOK, officer.caller(), purpose, MigrantId.next(), detail)));
    }

    private static List<Map<String, Object>> found(ApiCaller who, String arguments) {
        return rows(search(who, arguments));
    }

    private static GraphQlTester.Response search(ApiCaller who, String arguments) {
        return who.speaking("en").document(SEARCH.formatted(arguments)).execute();
    }

    private static List<Map<String, Object>> rows(GraphQlTester.Response answer) {
        return answer.path("trail.edges[*].node")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static List<Object> details(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("detail")).toList();
    }
}
