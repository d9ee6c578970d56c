package tn.marsa.migrant.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;

/** Who has seen a file is told to the office that keeps it and to those who oversee the register, each as far as they may know. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class LookListTests {

    private static final String LOOK = "at by { displayName isMe } office { code } action purpose groups revealed";
    private static final String PAGE = "{ edges { node { %s } } pageInfo { hasNextPage endCursor } }".formatted(LOOK);

    private final ApiCallers callers;
    private final Committed committed;
    private final ApiCaller sfax;
    private final ApiCaller requested;
    private String identifier;

    LookListTests(@Autowired ApiCallers callers, @Autowired Committed committed) {
        this.callers = callers;
        this.committed = committed;
        sfax = callers.join(Role.OFFICER, "6101");
        requested = callers.join(Role.OFFICER, "6101");
    }

    @BeforeEach
    void letOthersSeeIt() {
        identifier = Registered.in("1101", callers);
        open(sfax, "purpose: IDENTITY_CHECK, reason: \"At the desk\"");
        open(requested, "purpose: JUDICIAL_REQUISITION, reason: \"As asked\", requisition: \"2026/4417\"");
        sfax.api()
                .document("{ revealField(identifier: \"%s\", field: PHONE) { __typename } }".formatted(identifier))
                .execute()
                .path("revealField.__typename")
                .entity(String.class)
                .isEqualTo("RevealedValue");
    }

    private void open(ApiCaller who, String stated) {
        who.api()
                .document(
                        "{ migrant(identifier: \"%s\", %s) { ... on Migrant { names { surname } contact { phone } } } }"
                                .formatted(identifier, stated))
                .execute()
                .path("migrant.names.surname")
                .hasValue();
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR"})
    void tellsTheKeepingOfficeNewestFirst(Role role) {
        GraphQlTester.Response seen = atHome(callers.join(role, "1101"), "first: 4");

        assertThat(lines(seen, "migrant.looks"))
                .as("after the reader's own look")
                .startsWith(
                        "OFFICER|1101|SHOWN|OWN_OFFICE|[]|null".replace("OFFICER", role.name()),
                        "OFFICER|6101|REVEALED|IDENTITY_CHECK|[CONTACT]|PHONE",
                        "OFFICER|6101|SHOWN|IDENTITY_CHECK|[NAMES, CONTACT]|null");
    }

    @Test
    void tellsOfChangesToo() {
        assertThat(lines(atHome(callers.join(Role.OFFICER, "1101"), "first: 100"), "migrant.looks"))
                .anyMatch(line -> line.startsWith("OFFICER|1101|CHANGED|REGISTERING|"));
    }

    @Test
    void tellsTheKeepingOfficeOfNoRequisition() {
        String seen = lines(atHome(callers.join(Role.SUPERVISOR, "1101"), "first: 100"), "migrant.looks")
                .toString();

        assertThat(seen).contains("IDENTITY_CHECK").doesNotContain("JUDICIAL_REQUISITION");
    }

    @Test
    void tellsAnotherOfficeNothing() {
        atHome(sfax, "first: 4").path("migrant.looks").valueIsNull();
    }

    @Test
    void tellsAnAuditorOfNoRequisition() {
        List<String> seen = lines(overseen(Role.AUDITOR, "first: 100"), "fileLooks");

        assertThat(seen.toString()).contains("IDENTITY_CHECK").doesNotContain("JUDICIAL_REQUISITION");
    }

    @Test
    void tellsAnInspectorOfRequisitions() {
        assertThat(lines(overseen(Role.INSPECTOR, "first: 100"), "fileLooks"))
                .contains("OFFICER|6101|SHOWN|JUDICIAL_REQUISITION|[NAMES, CONTACT]|null");
    }

    @Test
    void tellsEverybodyOfRequisitionsOnceAnInspectorReleasedThem() {
        callers.join(Role.INSPECTOR)
                .api()
                .document("mutation { releaseRequisitions(identifier: \"%s\") }".formatted(identifier))
                .execute()
                .path("releaseRequisitions")
                .hasValue();
        open(requested, "purpose: JUDICIAL_REQUISITION, reason: \"As asked\", requisition: \"2026/4418\"");
        String released = "OFFICER|6101|SHOWN|JUDICIAL_REQUISITION|[NAMES, CONTACT]|null";

        assertThat(lines(overseen(Role.AUDITOR, "first: 100"), "fileLooks")).containsOnlyOnce(released);
        assertThat(lines(atHome(callers.join(Role.OFFICER, "1101"), "first: 100"), "migrant.looks"))
                .containsOnlyOnce(released);
        assertThat(lines(overseen(Role.INSPECTOR, "first: 100"), "fileLooks"))
                .filteredOn(released::equals)
                .hasSize(2);
    }

    @Test
    void tellsThoseWhoOverseeOfOneAnotherAndTheOfficeNot() {
        overseen(Role.AUDITOR, "first: 1");

        assertThat(lines(overseen(Role.INSPECTOR, "first: 1"), "fileLooks"))
                .containsExactly("AUDITOR|null|SHOWN|OVERSIGHT|[]|null");
        assertThat(lines(atHome(callers.join(Role.OFFICER, "1101"), "first: 100"), "migrant.looks")
                        .toString())
                .doesNotContain("AUDITOR", "INSPECTOR");
    }

    @Test
    void comesPageByPageWithoutRepeatOrGap() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");
        List<String> all = moments(atHome(officer, "first: 100"));
        List<String> paged = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = atHome(officer, "first: 7" + after);
            paged.addAll(moments(page));
            more = page.path("migrant.looks.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = ", after: \"%s\""
                    .formatted(page.path("migrant.looks.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }

        assertThat(paged.subList(1, paged.size()))
                .as("each reading is a look")
                .containsAll(all)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsRunsOfTheMachineOut() {
        committed.update("""
                INSERT INTO trail (id, at, staff_id, office_code, action, purpose, migrant_id, detail, mac)
                SELECT ?, NOW(6), NULL, NULL, 'LOOK', 'CORRECTING', migrant_id, 'NAMES', ? FROM unique_identifier WHERE value = ?""", Ids.toBytes(Ids.next()), new byte[32], identifier);

        assertThat(lines(overseen(Role.INSPECTOR, "first: 100"), "fileLooks").toString())
                .doesNotContain("CORRECTING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "after: \"nowhere\"", "after: \"OTk6OTk5OTk\""})
    void refusesAPageThatCannotBe(String arguments) {
        String field = arguments.substring(0, arguments.indexOf(':'));

        assertThat(Refusal.in(overseen(Role.AUDITOR, arguments))).containsExactly(new Refusal("INVALID_VALUE", field));
        assertThat(Refusal.in(atHome(callers.join(Role.OFFICER, "1101"), arguments)))
                .containsExactly(new Refusal("INVALID_VALUE", field));
    }

    @Test
    void findsNothingUnderANumberThatNobodyHas() {
        callers.join(Role.AUDITOR)
                .api()
                .document("{ fileLooks(identifier: \"123456789092\") { edges { cursor } } }")
                .execute()
                .path("fileLooks")
                .valueIsNull();
    }

    private GraphQlTester.Response atHome(ApiCaller who, String arguments) {
        return who.api()
                .document("{ migrant(identifier: \"%s\") { ... on Migrant { looks(%s) %s } } }"
                        .formatted(identifier, arguments, PAGE))
                .execute();
    }

    private GraphQlTester.Response overseen(Role role, String arguments) {
        return callers.join(role)
                .api()
                .document("{ fileLooks(identifier: \"%s\", %s) %s }".formatted(identifier, arguments, PAGE))
                .execute();
    }

    private static List<String> moments(GraphQlTester.Response page) {
        return page.path("migrant.looks.edges[*].node.at")
                .entityList(String.class)
                .get();
    }

    /** Each look on a line, its author by the role in the name. */
    private static List<String> lines(GraphQlTester.Response page, String path) {
        return page.path(path + ".edges[*].node").entityList(Line.class).get().stream()
                .map(Line::toString)
                .toList();
    }

    record Line(By by, Code office, String action, String purpose, List<String> groups, String revealed) {

        @Override
        public String toString() {
            return String.join(
                    "|",
                    by.displayName().replaceAll(" .*", ""),
                    office == null ? "null" : office.code(),
                    action,
                    purpose,
                    groups.toString(),
                    String.valueOf(revealed));
        }
    }

    record By(String displayName) {}

    record Code(String code) {}
}
