package tn.marsa.statistics.release;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;

/** Which tables each release holds, whatever the plan has become since. */
@Repository
public class ReleaseTables {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReleaseTables(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Those of a release, by measure; the total of each first. */
    Map<Measure, List<Combination>> of(ReleaseId release) {
        return jdbc
                .sql(
                        "SELECT measure, combination FROM statistics_release_table WHERE release_id = ? ORDER BY combination")
                .param(release.bytes())
                .query((row, index) ->
                        Map.entry(Measure.valueOf(row.getString(1)), Combination.parse(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(Measure.class),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Those of the releases that hold a table of these dimensions, in whatever order. */
    public Set<ReleaseId> holding(Collection<ReleaseId> releases, Measure measure, List<Dimension> dimensions) {
        Set<ReleaseId> holding = new HashSet<>();
        if (!releases.isEmpty()) {
            jdbc.sql("""
                            SELECT release_id FROM statistics_release_table
                            WHERE release_id IN (:releases) AND measure = :measure AND combination = :combination""")
                    .param("releases", releases.stream().map(ReleaseId::bytes).toList())
                    .param("measure", measure.name())
                    .param("combination", Combination.of(dimensions).toString())
                    .query((RowCallbackHandler) row -> holding.add(ReleaseId.fromBytes(row.getBytes(1))));
        }
        return holding;
    }

    /** Keeps what a release is going to hold. */
    void keep(ReleaseId release, Map<Measure, List<Combination>> tables) {
        List<Object[]> rows = tables.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(table ->
                        new Object[] {release.bytes(), entry.getKey().name(), table.toString()}))
                .toList();
        template.batchUpdate(
                "INSERT INTO statistics_release_table (release_id, measure, combination) VALUES (?, ?, ?)", rows);
    }
}
