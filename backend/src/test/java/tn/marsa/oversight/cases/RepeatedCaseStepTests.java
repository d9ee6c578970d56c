package tn.marsa.oversight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.oversight.cases.RaisedCase.saved;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;

/** A step is made once, on the case as it was seen. */
@MarsaTest
class RepeatedCaseStepTests {

    private final RaisedCase raised;
    private final ApiCallers callers;

    RepeatedCaseStepTests(@Autowired ApiCallers callers, @Autowired Committed committed) {
        raised = new RaisedCase(callers, committed);
        this.callers = callers;
    }

    @Test
    void makesARepeatedRequestOnce() {
        UUID key = UUID.randomUUID();
        saved(raised.assign(key, 0, raised.head()), "assignCase");
        GraphQlTester.Response again = raised.assign(key, 0, raised.head());

        saved(again, "assignCase");
        again.path("assignCase.oversightCase.version").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        UUID key = UUID.randomUUID();
        raised.assign(key, 0, raised.head());
        raised.assign(key, 1, callers.join(Role.SUPERVISOR, "2101"))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.getExtensions()).containsEntry("code", "IDEMPOTENCY_KEY_REUSED")));
    }

    @Test
    void saysWhenSomebodyWasFaster() {
        raised.assign(UUID.randomUUID(), 0, raised.head());

        raised.assign(UUID.randomUUID(), 0, raised.head())
                .path("assignCase.__typename")
                .entity(String.class)
                .isEqualTo("CaseChanged");
    }
}
