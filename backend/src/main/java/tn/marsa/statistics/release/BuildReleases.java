package tn.marsa.statistics.release;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.shared.Ids;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Plan;

/**
 * Makes the releases that were asked for, one machine each at a time. Facts are read once, as one moment knows them; the tables of a
 * measure are then kept in a transaction. A machine that goes down leaves a claim that runs out: another one begins anew, so that no
 * release mixes two moments.
 */
@Component
class BuildReleases {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Releases releases;
    private final FactScan facts;
    private final Cells cells;
    private final Plan plan;
    private final AgreedTables agreed;
    private final Classifications classifications;
    private final ReleaseProperties properties;
    private final Clock clock;

    BuildReleases(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Releases releases,
            FactScan facts,
            Cells cells,
            Plan plan,
            AgreedTables agreed,
            Classifications classifications,
            ReleaseProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.releases = releases;
        this.facts = facts;
        this.cells = cells;
        this.plan = plan;
        this.agreed = agreed;
        this.classifications = classifications;
        this.properties = properties;
        this.clock = clock;
    }

    /** A release that this machine makes, under a claim that nobody else has. */
    private record Claim(UUID id, Release release) {}

    /** Makes all that wait. */
    @Scheduled(
            fixedDelayString = "${marsa.statistics.releases.build-every:2s}",
            initialDelayString = "${marsa.statistics.releases.build-every:2s}")
    void build() {
        Optional<Claim> next = claim();
        while (next.isPresent()) {
            build(next.get());
            next = claim();
        }
    }

    private void build(Claim claim) {
        Period period = claim.release().period();
        RollUp rollUp = new RollUp(
                plan, agreed.of(claim.release().releaseId()), classifications, period.granularity(), period.year());
        facts.into(rollUp, period, claim.release().preparedAt());
        for (Measure measure : Measure.values()) {
            transaction.executeWithoutResult(status -> keep(claim, measure, rollUp.of(measure)));
        }
        transaction.executeWithoutResult(status -> finish(claim));
    }

    private void keep(Claim claim, Measure measure, List<Cube> cubes) {
        cubes.forEach(cube -> cells.add(claim.release().releaseId(), measure, cube));
        demandClaim(jdbc.sql("""
                        UPDATE statistics_release SET tables_done = tables_done + ?, claimed_until = ?
                        WHERE id = ? AND claim = ?""")
                .params(cubes.size(), claimEnd(), claim.release().releaseId().bytes(), Ids.toBytes(claim.id()))
                .update());
    }

    private void finish(Claim claim) {
        demandClaim(jdbc.sql("""
                        UPDATE statistics_release
                        SET state = 'PREPARED', content_hash = ?, claim = NULL, claimed_until = NULL
                        WHERE id = ? AND claim = ?""")
                .params(cells.hash(claim.release()), claim.release().releaseId().bytes(), Ids.toBytes(claim.id()))
                .update());
    }

    private static void demandClaim(int rows) {
        if (rows == 0) {
            throw new IllegalStateException("Another machine makes this release by now");
        }
    }

    private Optional<Claim> claim() {
        return transaction.execute(status -> waiting().map(release -> {
            UUID id = Ids.next();
            cells.clear(release);
            jdbc.sql("UPDATE statistics_release SET tables_done = 0, claim = ?, claimed_until = ? WHERE id = ?")
                    .params(Ids.toBytes(id), claimEnd(), release.bytes())
                    .update();
            return new Claim(id, releases.find(release).orElseThrow());
        }));
    }

    private Optional<ReleaseId> waiting() {
        return jdbc.sql("""
                        SELECT id FROM statistics_release
                        WHERE state = 'PREPARING' AND (claimed_until IS NULL OR claimed_until < ?)
                        ORDER BY prepared_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param(Timestamp.from(clock.instant()))
                .query((row, index) -> ReleaseId.fromBytes(row.getBytes("id")))
                .optional();
    }

    private Timestamp claimEnd() {
        return Timestamp.from(clock.instant().plus(properties.claimFor()));
    }
}
