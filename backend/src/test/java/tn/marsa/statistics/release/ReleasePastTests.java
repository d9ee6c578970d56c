package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.Committed;
import tn.marsa.access.Staff;
import tn.marsa.population.FilledRegister;
import tn.marsa.population.PopulatedMarsaTest;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;

/** A demonstration's past is released by two statisticians, once. */
@PopulatedMarsaTest
class ReleasePastTests {

    private final LocalDate end;
    private final ReleasePast releasePast;
    private final Releases releases;
    private final ReleaseProperties properties;
    private final Staff staff;
    private final Committed committed;

    ReleasePastTests(
            @Autowired FilledRegister register,
            @Autowired ReleasePast releasePast,
            @Autowired Releases releases,
            @Autowired ReleaseProperties properties,
            @Autowired Staff staff,
            @Autowired Committed committed) {
        this.end = register.filled();
        this.releasePast = releasePast;
        this.releases = releases;
        this.properties = properties;
        this.staff = staff;
        this.committed = committed;
    }

    @Test
    void isPublishedOnceByAnotherThanWhoPreparedIt() {
        LocalDate begin = end.minusMonths(5).withDayOfMonth(1);

        assertThat(releasePast.release(begin, end, "synthetic")).isBetween(4, 8);
        assertThat(releasePast.release(begin, end, "synthetic")).isZero();
        Period month = releases.latestPublished(Granularity.MONTH).orElseThrow();
        assertThat(releases.published(month, null)).hasValueSatisfying(release -> {
            assertThat(release.revisionNote()).isEqualTo("synthetic");
            assertThat(release.publishedById()).isNotEqualTo(release.preparedById());
        });
    }

    @Test
    void letsVisitorsPrepareFurtherVintagesAtOnce() {
        assertThat(properties.vintageAfter()).isZero();
    }

    @Test
    void leavesWhatAVisitorPreparedOrDiscarded() {
        byte[] statistician = staff.holding(Role.OBSERVATORY).getFirst().staff().bytes();
        for (int vintage = 1; vintage <= 3; vintage++) {
            prepared(statistician, vintage);
        }
        committed.update("""
                UPDATE statistics_release SET discarded_by = prepared_by, discarded_at = prepared_at, discard_reason = 'looked at'
                WHERE period = '1700-01' AND vintage < 3""");

        assertThat(releasePast.release(LocalDate.of(1700, 1, 1), LocalDate.of(1700, 2, 1), "synthetic"))
                .isZero();
        assertThat(releases.published(Period.parse("1700-01"), null)).isEmpty();
    }

    private void prepared(byte[] statistician, int vintage) {
        committed.update("""
                INSERT INTO statistics_release (id, period, granularity, begins_on, vintage, state, tables_done, tables_total,
                    prepared_by, prepared_at, recorded_before, publishable_from, revision_note, plan_hash, content_hash, offices_open, offices)
                VALUES (?, '1700-01', 'MONTH', '1700-01-01', ?, 'PREPARED', 0, 0, ?, '2026-01-01', '2026-01-01', '1700-02-15', 'of a visitor',
                    ?, ?, 1, 71)""", ReleaseId.next().bytes(), vintage, statistician, new byte[32], new byte[32]);
    }
}
