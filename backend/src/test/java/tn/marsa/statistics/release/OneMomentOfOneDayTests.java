package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.Combination;

/** A month, a quarter and a year that end on one day count as one moment knows it: whoever is recorded in between shows in none. */
@MarsaTest
class OneMomentOfOneDayTests {

    private final Observatory observatory;
    private final Cells cells;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Committed committed;

    OneMomentOfOneDayTests(
            @Autowired ApiCallers callers,
            @Autowired Cells cells,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed) {
        this.observatory = Observatory.of(callers);
        this.cells = cells;
        this.template = template;
        this.transaction = transaction;
        this.committed = committed;
    }

    @Test
    void isThatOfTheReleasePreparedFirst() {
        new SyntheticFacts(51, LocalDate.of(1946, 12, 1), 9).write(50, template, transaction);
        String month = observatory.prepared("1946-12", "");
        recordedNow(LocalDate.of(1946, 12, 20));
        String quarter = observatory.prepared("1946-Q4", "");

        assertThat(total(quarter, Measure.ARRIVALS)).isEqualTo(50).isEqualTo(total(month, Measure.ARRIVALS));
        assertThat(total(quarter, Measure.STOCK)).isEqualTo(total(month, Measure.STOCK));
    }

    @Test
    void isAnotherOnceMonthsHavePassed() {
        new SyntheticFacts(52, LocalDate.of(1947, 12, 1), 9).write(50, template, transaction);
        String month = observatory.prepared("1947-12", "");
        committed.update("""
                UPDATE statistics_release SET recorded_before = '2026-01-01'
                WHERE period = '1947-12'""");
        recordedNow(LocalDate.of(1947, 12, 20));
        String year = observatory.prepared("1947", "");

        assertThat(total(month, Measure.ARRIVALS)).isEqualTo(50);
        assertThat(total(year, Measure.ARRIVALS)).isEqualTo(60);
    }

    @Test
    void mayBeDiscardedNoOftenerForThreePeriodsThanForOne() {
        for (String period : List.of("1948-12", "1948-Q4")) {
            observatory.discard(observatory.one(), observatory.prepared(period, ""), "An office recorded late");
        }

        observatory
                .discard(observatory.one(), observatory.prepared("1948", ""), "And once more")
                .path("discardRelease.code")
                .entity(String.class)
                .isEqualTo("TOO_MANY_DISCARDED");
    }

    /** Ten persons more who came that day and are recorded at this moment. */
    private void recordedNow(LocalDate day) {
        new SyntheticFacts(53, day, 1).write(10, template, transaction);
        committed.update("UPDATE fact SET recorded_at = ? WHERE happened_on = ?", Timestamp.from(Instant.now()), day);
    }

    private long total(String release, Measure measure) {
        return cells
                .table(ReleaseId.parse(release).orElseThrow(), measure, Combination.of(List.of()), Map.of())
                .stream()
                .mapToLong(Cell::persons)
                .sum();
    }
}
