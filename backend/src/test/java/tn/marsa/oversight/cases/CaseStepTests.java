package tn.marsa.oversight.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.oversight.cases.RaisedCase.saved;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;

/** A case goes from whoever oversees the register to a supervisor and back; every step is told. */
@MarsaTest
class CaseStepTests {

    private final RaisedCase raised;
    private final JdbcClient jdbc;

    CaseStepTests(@Autowired ApiCallers callers, @Autowired Committed committed, @Autowired JdbcClient jdbc) {
        raised = new RaisedCase(callers, committed);
        this.jdbc = jdbc;
    }

    @Test
    void isAssignedExplainedAndClosed() {
        saved(raised.assign(UUID.randomUUID(), 0, raised.head()), "assignCase");
        saved(raised.explain(raised.head(), 1, "A delegation of 400 came that day"), "explainCase");
        GraphQlTester.Response closed = raised.close(2, "MISUSE");
        saved(closed, "closeCase");

        closed.path("closeCase.oversightCase.explanation")
                .entity(String.class)
                .isEqualTo("A delegation of 400 came that day");
        closed.path("closeCase.oversightCase.conclusion").entity(String.class).isEqualTo("As found");
        closed.path("closeCase.oversightCase.finding").entity(String.class).isEqualTo("MISUSE");
        closed.path("closeCase.oversightCase.steps[*].state")
                .entityList(String.class)
                .containsExactly("ASSIGNED", "EXPLAINED", "CLOSED");
    }

    @Test
    void tellsTheTrailOfEachStep() {
        raised.assign(UUID.randomUUID(), 0, raised.head());
        raised.explain(raised.head(), 1, "It was so");
        raised.close(2, "JUSTIFIED");

        assertThat(jdbc.sql(
                                "SELECT detail FROM trail WHERE action = 'ADMINISTRATION' AND detail LIKE :of ORDER BY at, id")
                        .param("of", "CASE." + raised.id() + "%")
                        .query(String.class)
                        .list())
                .extracting(detail -> detail.replaceAll("\\S+ (\\S+) .*", "$1"))
                .containsExactly("ASSIGN", "EXPLAIN", "CLOSE");
    }

    @Test
    void keepsWhatWasWrittenSealed() {
        raised.assign(UUID.randomUUID(), 0, raised.head());
        raised.explain(raised.head(), 1, "CANARY of an explanation");

        assertThat(jdbc.sql("SELECT content FROM oversight_case_text WHERE case_id = ?")
                        .param(raised.id().bytes())
                        .query(byte[].class)
                        .single())
                .asString(ISO_8859_1)
                .doesNotContain("CANARY");
    }

    @Test
    void isClosedByNobodyBeforeItIsExplained() {
        raised.assign(UUID.randomUUID(), 0, raised.head());

        raised.close(1, "JUSTIFIED").path("closeCase.code").entity(String.class).isEqualTo("NOT_TO_CLOSE");
    }

    @Test
    void refusesAnExplanationThatIsNone() {
        raised.assign(UUID.randomUUID(), 0, raised.head());

        raised.explain(raised.head(), 1, "  ")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_VALUE")
                                .containsEntry("field", "input.text")));
    }
}
