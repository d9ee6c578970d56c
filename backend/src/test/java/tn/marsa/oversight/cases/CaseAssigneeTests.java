package tn.marsa.oversight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.oversight.cases.RaisedCase.listed;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Who is asked to explain a case, and who sees it. */
@MarsaTest
class CaseAssigneeTests {

    private final RaisedCase raised;
    private final Committed committed;
    private final ApiCallers callers;

    CaseAssigneeTests(@Autowired ApiCallers callers, @Autowired Committed committed) {
        raised = new RaisedCase(callers, committed);
        this.committed = committed;
        this.callers = callers;
    }

    @Test
    void goesToNoSupervisorOfAnotherOfficeWhereTheirsHasOne() {
        GraphQlTester.Response refused = raised.assign(UUID.randomUUID(), 0, callers.join(Role.SUPERVISOR, "6101"));

        refused.path("assignCase.code").entity(String.class).isEqualTo("NOT_ASSIGNABLE");
        refused.path("assignCase.message").entity(String.class).matches(text -> !text.isBlank());
    }

    @Test
    void goesNeverToThePersonItIsAbout() {
        CaseId own = CaseId.next();
        RaisedCase.raise(committed, own, raised.head());

        assertThat(explainers(own))
                .doesNotContain(raised.head().caller().staff().toString());
        raised.assign(own, UUID.randomUUID(), 0, raised.head())
                .path("assignCase.code")
                .entity(String.class)
                .isEqualTo("NOT_ASSIGNABLE");
    }

    @Test
    void isThereForTheSupervisorWhoWasAskedAlone() {
        ApiCaller other = callers.join(Role.SUPERVISOR, "2101");
        assertThat(listed(raised.head())).isEmpty();
        raised.assign(UUID.randomUUID(), 0, raised.head());

        assertThat(listed(raised.head())).containsExactly(raised.id().toString());
        assertThat(listed(other)).isEmpty();
        raised.head()
                .api()
                .document("{ casesToExplain }")
                .execute()
                .path("casesToExplain")
                .entity(Integer.class)
                .isEqualTo(1);
        raised.explain(other, 1, "Not mine")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
    }

    @Test
    void showsAnInspectorAllAndLetsHimChangeNothing() {
        ApiCaller inspector = callers.join(Role.INSPECTOR);

        assertThat(listed(inspector)).contains(raised.id().toString());
        RaisedCase.assign(inspector, raised.id(), UUID.randomUUID(), 0, raised.head())
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "ADMINISTRATOR", "OBSERVATORY", "VERIFIER"})
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ cases { edges { cursor } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private List<String> explainers(CaseId which) {
        return raised.auditor()
                .api()
                .document("{ cases(first: 100) { edges { node { id explainers { id displayName } } } } }")
                .execute()
                .path("cases.edges[?(@.node.id == '%s')].node.explainers[*].id".formatted(which))
                .entityList(String.class)
                .get();
    }
}
