package tn.marsa.statistics.release;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.shared.Ids;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Classifications;

/**
 * Makes the releases that were asked for, one machine each at a time. Facts are read once for several of a kind, as the moment of each
 * knows them; the tables of a measure are then kept in a transaction. A machine that goes down leaves a claim that runs out: another
 * one begins anew, so that no release mixes two moments.
 */
@Component
class BuildReleases {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Releases releases;
    private final FactScan facts;
    private final Cells cells;
    private final ReleaseTables tables;
    private final Classifications classifications;
    private final ReleaseProperties properties;
    private final Clock clock;

    BuildReleases(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Releases releases,
            FactScan facts,
            Cells cells,
            ReleaseTables tables,
            Classifications classifications,
            ReleaseProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.releases = releases;
        this.facts = facts;
        this.cells = cells;
        this.tables = tables;
        this.classifications = classifications;
        this.properties = properties;
        this.clock = clock;
    }

    /** A release that this machine makes, under a claim that nobody else has; several of a kind share one. */
    private record Claim(UUID id, Release release) {}

    /** Makes all that wait. */
    @Scheduled(
            fixedDelayString = "${marsa.statistics.releases.build-every:2s}",
            initialDelayString = "${marsa.statistics.releases.build-every:2s}")
    void build() {
        while (buildNext()) {
            // Others may wait.
        }
    }

    /** Makes some of one kind that wait; false if none does. */
    private boolean buildNext() {
        List<Claim> claims = claim();
        if (!claims.isEmpty()) {
            build(claims);
        }
        return !claims.isEmpty();
    }

    private void build(List<Claim> claims) {
        Map<Claim, Counted> counted = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Period period = claim.release().period();
            RollUp rollUp = new RollUp(tables.of(claim.release().releaseId()), classifications, period.year());
            counted.put(claim, new Counted(rollUp, period, claim.release().recordedBefore()));
        }
        facts.into(List.copyOf(counted.values()));
        counted.forEach((claim, period) -> {
            for (Measure measure : Measure.values()) {
                transaction.executeWithoutResult(
                        status -> keep(claim, measure, period.rollUp().of(measure)));
            }
            transaction.executeWithoutResult(status -> finish(claim));
            transaction.executeWithoutResult(status -> renew(claims));
        });
    }

    private void keep(Claim claim, Measure measure, List<Cube> cubes) {
        cubes.forEach(cube -> cells.add(claim.release().releaseId(), measure, cube));
        demandClaim(jdbc.sql("UPDATE statistics_release SET tables_done = tables_done + ? WHERE id = ? AND claim = ?")
                .params(cubes.size(), claim.release().releaseId().bytes(), Ids.toBytes(claim.id()))
                .update());
    }

    // Those that are made together go on together. By their ids: a search for the claim would lock whatever it passes.
    private void renew(List<Claim> claims) {
        claims.forEach(claim -> jdbc.sql("UPDATE statistics_release SET claimed_until = ? WHERE id = ? AND claim = ?")
                .params(claimEnd(), claim.release().releaseId().bytes(), Ids.toBytes(claim.id()))
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

    private List<Claim> claim() {
        UUID id = Ids.next();
        return Objects.requireNonNull(transaction.execute(
                status -> waiting().stream().map(release -> claim(id, release)).toList()));
    }

    private Claim claim(UUID id, ReleaseId release) {
        cells.clear(release);
        jdbc.sql("UPDATE statistics_release SET tables_done = 0, claim = ?, claimed_until = ? WHERE id = ?")
                .params(Ids.toBytes(id), claimEnd(), release.bytes())
                .update();
        return new Claim(id, releases.find(release).orElseThrow());
    }

    /** Those of the kind of the one that waits longest: facts are read once for all of them. */
    private List<ReleaseId> waiting() {
        return waiting("", 1).stream()
                .findFirst()
                .flatMap(releases::find)
                .map(first -> waiting(
                        " AND granularity = '" + first.period().granularity() + "'",
                        mostAtOnce(first.period().granularity())))
                .orElse(List.of());
    }

    // Their roll-ups stand in memory side by side, which for a year are some tens of megabytes.
    private static int mostAtOnce(Granularity granularity) {
        return switch (granularity) {
            case MONTH -> 24;
            case QUARTER -> 8;
            case YEAR -> 2;
        };
    }

    private List<ReleaseId> waiting(String which, int most) {
        return jdbc.sql("SELECT id FROM statistics_release"
                        + " WHERE state = 'PREPARING' AND (claimed_until IS NULL OR claimed_until < ?)" + which
                        + " ORDER BY prepared_at LIMIT ? FOR UPDATE SKIP LOCKED")
                .params(Timestamp.from(clock.instant()), most)
                .query((row, index) -> ReleaseId.fromBytes(row.getBytes("id")))
                .list();
    }

    private Timestamp claimEnd() {
        return Timestamp.from(clock.instant().plus(properties.claimFor()));
    }
}
