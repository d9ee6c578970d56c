package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** The list of an office's own files, page by page; every person on a page is a look. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class FileListTests {

    private static final String OFFICE = "3102";

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final List<String> registered = new ArrayList<>();
    private final String registeredElsewhere;

    FileListTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        for (int person = 0; person < 3; person++) {
            registered.add(Registered.in(OFFICE, callers));
        }
        registeredElsewhere = Registered.in("6101", callers);
    }

    @Test
    void comesNewestFirstPageByPageWithoutRepeatOrGap() {
        ApiCaller officer = callers.join(Role.OFFICER, OFFICE);
        List<String> listed = new ArrayList<>();
        String after = "";
        for (int expected : List.of(2, 1)) {
            GraphQlTester.Response page = page(officer, "first: 2" + after);
            assertThat(identifiers(page)).hasSize(expected);
            listed.addAll(identifiers(page));
            String cursor = page.path("migrants.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            after = ", after: \"%s\"".formatted(cursor);
        }

        assertThat(listed).containsExactlyElementsOf(registered.reversed());
    }

    @Test
    void saysWhetherItGoesOn() {
        ApiCaller officer = callers.join(Role.OFFICER, OFFICE);

        page(officer, "first: 2")
                .path("migrants.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        page(officer, "first: 3")
                .path("migrants.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void holdsNoFileOfAnotherOffice() {
        assertThat(identifiers(page(callers.join(Role.SUPERVISOR, OFFICE), "first: 100")))
                .doesNotContain(registeredElsewhere)
                .hasSize(3);
    }

    @Test
    void tellsTheTrailOfEachPersonShownAndOfNoOther() {
        ApiCaller officer = callers.join(Role.OFFICER, OFFICE);
        List<String> shown = identifiers(page(officer, "first: 2"));

        assertThat(looks(officer)).containsExactlyInAnyOrderElementsOf(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "after: \"nowhere\"", "after: \"OTk6OTk5OTk\""})
    void refusesAPageThatCannotBe(String arguments) {
        String field = arguments.substring(0, arguments.indexOf(':'));

        assertThat(Refusal.in(page(callers.join(Role.OFFICER, OFFICE), arguments)))
                .containsExactly(new Refusal("INVALID_VALUE", field));
    }

    private static GraphQlTester.Response page(ApiCaller who, String arguments) {
        return who.api()
                .document("{ migrants(%s) { edges { node { identifier names { surname } } }".formatted(arguments)
                        + " pageInfo { hasNextPage endCursor } } }")
                .execute();
    }

    private static List<String> identifiers(GraphQlTester.Response page) {
        return page.path("migrants.edges[*].node.identifier")
                .entityList(String.class)
                .get();
    }

    private List<@Nullable String> looks(ApiCaller who) {
        return jdbc.sql("""
                        SELECT value FROM trail JOIN unique_identifier USING (migrant_id)
                        WHERE staff_id = ? AND action = 'LOOK' AND purpose = 'OWN_OFFICE' AND detail = 'NAMES'""")
                .param(who.caller().staff().bytes())
                .query(String.class)
                .list();
    }
}
