package tn.marsa.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Observatory;

/** Each question for figures stands in the trail, with what was asked. */
@MarsaTest
class AskedFiguresTrailTests {

    private final Observatory observatory;
    private final JdbcClient jdbc;

    AskedFiguresTrailTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.observatory = Observatory.of(callers);
        this.jdbc = jdbc;
    }

    @Test
    void standsInTheTrailWithEachQuestion() {
        observatory.ask("""
                table(measure: ARRIVALS, by: [AGE], where: {dimension: SEX, category: "2"}, period: "1918-07") { __typename }""");

        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'FIGURES_READ'")
                        .param(observatory.other().caller().staff().bytes())
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly("TABLE.1918-07 ARRIVALS AGE SEX.2");
    }

    @Test
    void standsInTheTrailWithWhatIsCompared() {
        observatory.ask("""
                table(measure: ARRIVALS, by: [SEX], period: "1918-08", vintage: 2) {
                    ... on StatisticsTable { previousPeriod }
                }""");

        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'FIGURES_READ'")
                        .param(observatory.other().caller().staff().bytes())
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly("TABLE.1918-08 VINTAGE.2 CHANGE.1918-07 ARRIVALS SEX");
    }
}
