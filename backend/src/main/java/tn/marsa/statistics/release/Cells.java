package tn.marsa.statistics.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Sha256;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Combination;

/** The cells of releases: true counts, for disclosure control alone. */
@Repository
public class Cells {

    private static final List<String> PLACES = List.of("a", "b", "c");

    private final JdbcClient jdbc;
    private final JdbcTemplate rowByRow;

    Cells(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.rowByRow = new JdbcTemplate(source);
        this.rowByRow.setFetchSize(Integer.MIN_VALUE);
    }

    /**
     * The cells of a table that count somebody: one range of rows.
     *
     * @param fixed narrows it to those categories, by the place of their dimension in the combination
     */
    public List<Cell> table(ReleaseId release, Measure measure, Combination cube, Map<Integer, String> fixed) {
        StringBuilder sql = new StringBuilder(
                "SELECT a, b, c, persons, cell_key FROM statistics_cell WHERE release_id = ? AND measure = ? AND combination = ?");
        List<Object> parameters = new ArrayList<>(List.of(release.bytes(), measure.name(), cube.toString()));
        fixed.forEach((place, code) -> {
            sql.append(" AND ").append(PLACES.get(place)).append(" = ?");
            parameters.add(code);
        });
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, index) -> cell(row, cube.dimensions().size()))
                .list();
    }

    /** One and the same cell of several releases; those in which it counts nobody are left out. */
    public Map<ReleaseId, Cell> cell(
            Collection<ReleaseId> releases, Measure measure, Combination cube, List<String> codes) {
        Map<ReleaseId, Cell> found = new HashMap<>();
        if (!releases.isEmpty()) {
            jdbc.sql("""
                            SELECT release_id, a, b, c, persons, cell_key FROM statistics_cell
                            WHERE release_id IN (:releases) AND measure = :measure AND combination = :cube
                              AND a = :a AND b = :b AND c = :c""")
                    .param("releases", releases.stream().map(ReleaseId::bytes).toList())
                    .param("measure", measure.name())
                    .param("cube", cube.toString())
                    .param("a", place(codes, 0))
                    .param("b", place(codes, 1))
                    .param("c", place(codes, 2))
                    .query((row, index) ->
                            found.put(ReleaseId.fromBytes(row.getBytes("release_id")), cell(row, codes.size())))
                    .list();
        }
        return found;
    }

    void add(ReleaseId release, Measure measure, Cube cube) {
        List<Object[]> rows = new ArrayList<>();
        for (Cell cell : cube.cells()) {
            rows.add(new Object[] {
                release.bytes(),
                measure.name(),
                cube.combination().toString(),
                place(cell.codes(), 0),
                place(cell.codes(), 1),
                place(cell.codes(), 2),
                cell.persons(),
                cell.key()
            });
        }
        rowByRow.batchUpdate("INSERT INTO statistics_cell VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    void clear(ReleaseId release) {
        jdbc.sql("DELETE FROM statistics_cell WHERE release_id = ?")
                .param(release.bytes())
                .update();
    }

    /** SHA-256 of all cells, a line each in the order of their places, the period and its vintage first. */
    byte[] hash(Release release) {
        MessageDigest digest = Sha256.begin();
        digest.update((release.period() + " " + release.vintage() + "\n").getBytes(US_ASCII));
        RowCallbackHandler each = row -> digest.update(line(row).getBytes(US_ASCII));
        rowByRow.query(
                "SELECT measure, combination, a, b, c, persons, cell_key FROM statistics_cell WHERE release_id = ?"
                        + " ORDER BY measure, combination, a, b, c",
                each,
                (Object) release.releaseId().bytes());
        return digest.digest();
    }

    /** True if the cells of a release are, to the last one, those that its hash was made of. */
    public boolean areWhole(Release release) {
        return HexFormat.of().formatHex(hash(release)).equals(release.hash());
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= 7; column++) {
            line.append(row.getString(column)).append(column == 7 ? '\n' : '|');
        }
        return line.toString();
    }

    private static String place(List<String> codes, int place) {
        return place < codes.size() ? codes.get(place) : "";
    }

    private static Cell cell(ResultSet row, int dimensions) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (String place : PLACES.subList(0, dimensions)) {
            codes.add(row.getString(place));
        }
        return new Cell(codes, row.getLong("persons"), row.getLong("cell_key"));
    }
}
