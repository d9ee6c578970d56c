package tn.marsa.migrant.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Every merge of two files that was ever made, undone or not. */
@Repository
class Merges {

    private static final String SELECT = "SELECT * FROM file_merge WHERE ";

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, in the transaction of the merge. */
    void add(Merge made) {
        jdbc.sql("""
                        INSERT INTO file_merge (id, survivor_id, merged_id, taken, survivor_version, survivor_changed_at,
                            merged_changed_at, made_by, made_at)
                        VALUES (:id, :survivor, :merged, :taken, :version, :survivorAt, :mergedAt, :by, :at)""")
                .param("id", Ids.toBytes(made.id()))
                .param("survivor", made.survivor().bytes())
                .param("merged", made.merged().bytes())
                .param("taken", FieldChoice.names(made.taken()))
                .param("version", made.survivorVersion())
                .param("survivorAt", Timestamp.from(made.survivorChangedAt()))
                .param("mergedAt", Timestamp.from(made.mergedChangedAt()))
                .param("by", made.madeBy().bytes())
                .param("at", Timestamp.from(made.madeAt()))
                .update();
    }

    /** Keeps that one was undone, in the transaction in which it is. */
    void undo(Merge merge, Merge.Undone undone) {
        jdbc.sql("UPDATE file_merge SET staying = :staying, undone_by = :by, undone_at = :at WHERE id = :id")
                .param("staying", FieldChoice.names(undone.staying()))
                .param("by", undone.by().bytes())
                .param("at", Timestamp.from(undone.at()))
                .param("id", Ids.toBytes(merge.id()))
                .update();
    }

    /** The last one by which a file was merged into another, undone or not, locked; empty if it never was. */
    Optional<Merge> lockLastOf(MigrantId merged) {
        return jdbc.sql(SELECT + "merged_id = :merged ORDER BY id DESC LIMIT 1 FOR UPDATE")
                .param("merged", merged.bytes())
                .query(Merges::read)
                .optional();
    }

    /** True if another file was merged into the survivor after that one, and is still. */
    boolean areMadeAfter(Merge merge) {
        return jdbc.sql("""
                        SELECT 1 FROM file_merge
                        WHERE survivor_id = :survivor AND id > :id AND undone_at IS NULL LIMIT 1 FOR UPDATE""")
                .param("survivor", merge.survivor().bytes())
                .param("id", Ids.toBytes(merge.id()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Those that stand by which other files were merged into these, the latest first. */
    List<Merge> standingInto(Collection<MigrantId> survivors) {
        if (survivors.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "survivor_id IN (:survivors) AND undone_at IS NULL ORDER BY id DESC")
                .param("survivors", survivors.stream().map(MigrantId::bytes).toList())
                .query(Merges::read)
                .list();
    }

    /** Those by which a file was merged into others and that were undone. */
    List<Merge> undoneOf(MigrantId merged) {
        return jdbc.sql(SELECT + "merged_id = :merged AND undone_at IS NOT NULL")
                .param("merged", merged.bytes())
                .query(Merges::read)
                .list();
    }

    private static Merge read(ResultSet row, int number) throws SQLException {
        return new Merge(
                Ids.fromBytes(row.getBytes("id")),
                MigrantId.fromBytes(row.getBytes("survivor_id")),
                MigrantId.fromBytes(row.getBytes("merged_id")),
                FieldChoice.parse(row.getString("taken")),
                row.getInt("survivor_version"),
                row.getTimestamp("survivor_changed_at").toInstant(),
                row.getTimestamp("merged_changed_at").toInstant(),
                StaffId.fromBytes(row.getBytes("made_by")),
                row.getTimestamp("made_at").toInstant(),
                undone(row));
    }

    private static Merge.@Nullable Undone undone(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("undone_at");
        if (at == null) {
            return null;
        }
        Instant undoneAt = at.toInstant();
        return new Merge.Undone(
                FieldChoice.parse(row.getString("staying")), StaffId.fromBytes(row.getBytes("undone_by")), undoneAt);
    }
}
