package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.population.FilledRegister;
import tn.marsa.population.PopulatedMarsaTest;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;

/** A demonstration's past is released by two statisticians, once. */
@PopulatedMarsaTest
class ReleasePastTests {

    private final LocalDate end;
    private final ReleasePast releasePast;
    private final Releases releases;

    ReleasePastTests(
            @Autowired FilledRegister register, @Autowired ReleasePast releasePast, @Autowired Releases releases) {
        this.end = register.filled();
        this.releasePast = releasePast;
        this.releases = releases;
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
}
