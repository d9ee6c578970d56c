package tn.marsa.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;

/** The leaves of the tree over the trail, in their order. */
@Repository
class TrailLeaves {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TrailLeaves(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How many there are: the place of the next. */
    long size() {
        return jdbc.sql("SELECT COALESCE(MAX(seq) + 1, 0) FROM trail_leaf")
                .query(Long.class)
                .single();
    }

    /** True if the caller's transaction may add leaves: no other, on whichever machine, is about it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean claim() {
        return jdbc.sql("SELECT id FROM trail_sequencer FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Up to {@link #AT_ONCE} rows without a leaf, from that id on, in the order of their ids. */
    List<TrailRow> rowsWithout(UUID from) {
        return jdbc.sql("SELECT " + TrailRow.COLUMNS + """
                         FROM trail LEFT JOIN trail_leaf ON trail_leaf.trail_id = trail.id
                        WHERE trail.id >= :from AND trail_leaf.trail_id IS NULL
                        ORDER BY trail.id LIMIT :limit""")
                .param("from", Ids.toBytes(from))
                .param("limit", AT_ONCE)
                .query((row, index) -> TrailRow.read(row))
                .list();
    }

    /** Adds a leaf for each row, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(long first, List<TrailRow> rows) {
        long[] seq = {first};
        batches.batchUpdate(
                "INSERT INTO trail_leaf (seq, trail_id, hash) VALUES (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {seq[0]++, Ids.toBytes(row.id()), row.leaf()})
                        .toList());
    }

    /** Up to {@link #AT_ONCE} leaves from that place on, below {@code end}, with their rows. */
    List<TrailLeaf> withRows(long from, long end) {
        return jdbc.sql("SELECT trail_leaf.seq, trail_leaf.hash, " + TrailRow.COLUMNS + """
                         FROM trail_leaf LEFT JOIN trail ON trail.id = trail_leaf.trail_id
                        WHERE trail_leaf.seq >= :from AND trail_leaf.seq < :end
                        ORDER BY trail_leaf.seq LIMIT :limit""")
                .param("from", from)
                .param("end", end)
                .param("limit", AT_ONCE)
                .query((row, index) -> new TrailLeaf(
                        row.getLong("seq"),
                        row.getBytes("hash"),
                        row.getBytes("id") == null ? null : TrailRow.read(row)))
                .list();
    }

    /** As {@link #withRows}, without looking for the rows: for whoever needs the hashes alone. */
    List<TrailLeaf> bare(long from, long end) {
        return jdbc.sql("SELECT seq, hash FROM trail_leaf WHERE seq >= :from AND seq < :end ORDER BY seq LIMIT :limit")
                .param("from", from)
                .param("end", end)
                .param("limit", AT_ONCE)
                .query((row, index) -> new TrailLeaf(row.getLong("seq"), row.getBytes("hash"), null))
                .list();
    }
}
