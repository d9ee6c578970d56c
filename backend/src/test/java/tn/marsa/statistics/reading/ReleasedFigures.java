package tn.marsa.statistics.reading;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;

/** Figures of a period that are released, and tables of them as the observatory asks for them. */
final class ReleasedFigures {

    static final String TABLE = """
            { __typename
              ... on StatisticsTable {
                axes { dimension name hierarchy categories { code name names { ar fr en } } }
                where { dimension category { code name } }
                release { period vintage granularity publishedOn recordedUntil }
                cells { codes value status changeOnPrevious } total { value changeOnPrevious }
                margin coverage { officesOpen offices } note previousPeriod }
              ... on OutsidePlan { rule message }
              ... on PeriodNotReleased { period message latest } }""";

    private final Observatory observatory;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReleasedFigures(ApplicationContext marsa) {
        this.observatory = Observatory.of(marsa.getBean(ApiCallers.class));
        this.jdbc = marsa.getBean(JdbcTemplate.class);
        this.transaction = marsa.getBean(TransactionTemplate.class);
    }

    Observatory observatory() {
        return observatory;
    }

    /** Persons who come in the course of a period, and the release of it. */
    void released(String period, int persons) {
        Period of = Period.parse(period);
        int days = of.lastDay().getDayOfYear() - of.firstDay().getDayOfYear() + 1;
        write(new SyntheticFacts(persons, of.firstDay(), days), persons);
        observatory.release(period, "");
    }

    /** Facts that no release has yet. */
    void write(SyntheticFacts facts, int persons) {
        facts.write(persons, jdbc, transaction);
    }

    /** A table with all that is answered of it, at {@code statistics.table}. */
    GraphQlTester.Response table(String arguments) {
        return observatory.ask("table(" + arguments + ") " + TABLE);
    }

    /** The figures of a table's cells, in their order. */
    static List<Integer> cellsOf(GraphQlTester.Response table) {
        return table.path("statistics.table.cells[*].value")
                .entityList(Integer.class)
                .get();
    }
}
