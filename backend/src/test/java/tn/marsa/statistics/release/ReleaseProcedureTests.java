package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.Combination;

/** A release is prepared by one statistician, looked at, and published or discarded by another. */
@MarsaTest
class ReleaseProcedureTests {

    private final Observatory observatory;
    private final ApiCallers callers;
    private final Cells cells;
    private final Releases releases;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Committed committed;

    ReleaseProcedureTests(
            @Autowired ApiCallers callers,
            @Autowired Cells cells,
            @Autowired Releases releases,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed) {
        this.observatory = Observatory.of(callers);
        this.callers = callers;
        this.cells = cells;
        this.releases = releases;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.committed = committed;
    }

    @Test
    void isPublishedByAnotherPersonAlone() {
        String id = observatory.prepared("1905-01", "");

        observatory
                .publish(observatory.one(), id)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("SAME_PERSON");
        Observatory.publish(observatory.other(), id, "0".repeat(64))
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("OTHER_CONTENT");
        observatory
                .publish(observatory.other(), id)
                .path("publishRelease.release.state")
                .entity(String.class)
                .isEqualTo("PUBLISHED");
        observatory
                .publish(observatory.other(), id)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("NOT_PREPARED");
    }

    @Test
    void takesANoteForEachFurtherVintage() {
        publishedLongAgo(observatory.release("1905-02", ""));
        observatory
                .prepare(observatory.one(), "1905-02", " ")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("NOTE_NEEDED");
        String second = observatory.prepared("1905-02", "Entries declared late");

        assertThat(releases.find(id(second)).orElseThrow().vintage()).isEqualTo(2);
        observatory
                .prepare(observatory.other(), "1905-02", "Once more")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("UNDER_WAY");
    }

    @Test
    void isNotPreparedAgainSoonAfterItsPublication() {
        observatory.release("1905-04", "");
        observatory
                .prepare(observatory.other(), "1905-04", "One entry declared late")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("VINTAGE_TOO_SOON");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'REFUSAL' AND detail = ?")
                        .param("PREPARE.1905-04 VINTAGE_TOO_SOON")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isLookedAtBeforeItsPublicationAsItWillBePublished() {
        new SyntheticFacts(7, LocalDate.of(1907, 2, 1), 28).write(90, template, transaction);
        String id = observatory.prepared("1907-02", "");
        String table = "{ ... on StatisticsTable { cells { value } total { value } } ... on OutsidePlan { rule } }";
        Object preview = observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS, by: [SEX]) %s".formatted(id, table))
                .path("statistics.preview")
                .entity(Object.class)
                .get();
        observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS, by: [SEX, AGE]) %s".formatted(id, table))
                .path("statistics.preview.rule")
                .entity(String.class)
                .isEqualTo("NOT_TOGETHER");
        observatory.publish(observatory.other(), id);

        assertThat(observatory
                        .ask("table(measure: ARRIVALS, by: [SEX], period: \"1907-02\") " + table)
                        .path("statistics.table")
                        .entity(Object.class)
                        .get())
                .isEqualTo(preview);
        observatory
                .ask("preview(releaseId: \"%s\", measure: ARRIVALS) %s".formatted(id, table))
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'FIGURES_READ' AND detail LIKE ?")
                        .param("PREVIEW.1907-02 VINTAGE.1 %")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isDiscardedWithAReasonAndOnlyAFewTimes() {
        String first = observatory.prepared("1907-03", "");
        observatory
                .discard(observatory.one(), first, " ")
                .path("discardRelease.code")
                .entity(String.class)
                .isEqualTo("REASON_NEEDED");
        observatory
                .discard(observatory.other(), first, "An office recorded late")
                .path("discardRelease.release.state")
                .entity(String.class)
                .isEqualTo("DISCARDED");
        assertThat(cells.table(id(first), Measure.STOCK, new Combination(List.of()), Map.of()))
                .isEmpty();
        observatory
                .publish(observatory.other(), first)
                .path("publishRelease.code")
                .entity(String.class)
                .isEqualTo("NOT_PREPARED");
        String second = observatory.prepared("1907-03", "");
        assertThat(releases.find(id(second)).orElseThrow().vintage()).isEqualTo(2);
        observatory.discard(observatory.one(), second, "Another one did too");
        String third = observatory.prepared("1907-03", "");
        observatory
                .discard(observatory.one(), third, "And once more")
                .path("discardRelease.code")
                .entity(String.class)
                .isEqualTo("TOO_MANY_DISCARDED");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'FIGURES_RELEASED' AND detail LIKE ?")
                        .param("DISCARD.1907-03 VINTAGE._ SHA256.%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isNotPreparedBeforeItsPeriodIsOver() {
        observatory
                .prepare(observatory.one(), "2999-01", "")
                .path("prepareRelease.code")
                .entity(String.class)
                .isEqualTo("PERIOD_NOT_OVER");
    }

    @Test
    void isPreparedOnceByARepeatedRequest() {
        UUID key = UUID.randomUUID();
        GraphQlTester.Response first = Observatory.prepare(observatory.one(), key, "1905-03", "");
        GraphQlTester.Response again = Observatory.prepare(observatory.one(), key, "1905-03", "");

        assertThat(again.path("prepareRelease.release.id").entity(String.class).get())
                .isEqualTo(first.path("prepareRelease.release.id")
                        .entity(String.class)
                        .get());
    }

    @Test
    void isAbsentForAnAdministrator() {
        Observatory.publish(callers.join(Role.ADMINISTRATOR), UUID.randomUUID().toString(), "")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private void publishedLongAgo(String id) {
        committed.update(
                "UPDATE statistics_release SET published_at = '2020-01-01' WHERE id = ?", (Object) id(id).bytes());
    }

    private static ReleaseId id(String text) {
        return ReleaseId.parse(text).orElseThrow();
    }
}
