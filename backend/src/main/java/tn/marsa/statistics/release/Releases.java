package tn.marsa.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;

/** The releases. */
@Repository
public class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Release> find(ReleaseId id) {
        return jdbc.sql("SELECT * FROM statistics_release WHERE id = ?")
                .param(id.bytes())
                .query(Releases::read)
                .optional();
    }

    /** The release, locked: nobody else takes it further meanwhile. */
    Optional<Release> findForChange(ReleaseId id) {
        return jdbc.sql("SELECT * FROM statistics_release WHERE id = ? FOR UPDATE")
                .param(id.bytes())
                .query(Releases::read)
                .optional();
    }

    /** The latest vintage of a period in whatever state, locked; empty if there is none. */
    Optional<Release> latestForChange(Period period) {
        return jdbc.sql("SELECT * FROM statistics_release WHERE period = ? ORDER BY vintage DESC LIMIT 1 FOR UPDATE")
                .param(period.toString())
                .query(Releases::read)
                .optional();
    }

    /** True if nothing of a period was ever prepared. */
    boolean none(Period period) {
        return jdbc.sql("SELECT COUNT(*) FROM statistics_release WHERE period = ?")
                        .param(period.toString())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The first vintage of a period, if somebody prepared it with that note and nobody published or discarded it. */
    Optional<ReleaseId> unpublishedFirst(Period period, StaffId preparedBy, String note) {
        return jdbc.sql("""
                        SELECT id FROM statistics_release WHERE period = ? AND vintage = 1 AND state <> 'PUBLISHED'
                            AND discarded_at IS NULL AND prepared_by = ? AND revision_note = ?""")
                .params(period.toString(), preparedBy.bytes(), note)
                .query((row, index) -> ReleaseId.fromBytes(row.getBytes("id")))
                .optional();
    }

    /**
     * A published release of a period.
     *
     * @param vintage null for the latest
     */
    public Optional<Release> published(Period period, @Nullable Integer vintage) {
        return jdbc.sql("SELECT * FROM statistics_release WHERE period = :period AND state = 'PUBLISHED'"
                        + (vintage == null ? "" : " AND vintage = :vintage")
                        + " ORDER BY vintage DESC LIMIT 1")
                .param("period", period.toString())
                .param("vintage", vintage)
                .query(Releases::read)
                .optional();
    }

    /** The latest published vintage of each period of that kind from the one to the other. */
    public Map<Period, Release> publishedFrom(Period from, Period to) {
        return jdbc
                .sql("""
                        SELECT * FROM statistics_release
                        WHERE granularity = ? AND begins_on BETWEEN ? AND ? AND state = 'PUBLISHED'""")
                .params(from.granularity().name(), from.firstDay(), to.firstDay())
                .query(Releases::read)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Release::period, Function.identity(), (one, two) -> one.vintage() > two.vintage() ? one : two));
    }

    /** The latest period of that kind of which something is published; empty if there is none. */
    public Optional<Period> latestPublished(Granularity granularity) {
        return jdbc.sql("""
                        SELECT period FROM statistics_release WHERE granularity = ? AND state = 'PUBLISHED'
                        ORDER BY begins_on DESC LIMIT 1""")
                .param(granularity.name())
                .query((row, index) -> Period.parse(row.getString("period")))
                .optional();
    }

    /**
     * The latest period first.
     *
     * @param granularity null for all kinds
     * @param after null for the beginning
     * @param most how many at most
     */
    List<Release> page(@Nullable Granularity granularity, @Nullable ReleaseCursor after, int most) {
        return jdbc.sql("SELECT * FROM statistics_release WHERE TRUE"
                        + (granularity == null ? "" : " AND granularity = :granularity")
                        + (after == null ? "" : " AND begins_on <= :begin AND (begins_on < :begin OR id < :id)")
                        + " ORDER BY begins_on DESC, id DESC LIMIT :most")
                .param("granularity", granularity == null ? null : granularity.name())
                .param("begin", after == null ? null : after.begin())
                .param("id", after == null ? null : after.id().bytes())
                .param("most", most)
                .query(Releases::read)
                .list();
    }

    void add(Release release, byte[] planHash) {
        jdbc.sql("""
                        INSERT INTO statistics_release (id, period, granularity, begins_on, vintage, state, tables_done,
                            tables_total, prepared_by, prepared_at, recorded_before, publishable_from, revision_note,
                            plan_hash, offices_open, offices)
                        VALUES (:id, :period, :granularity, :begin, :vintage, :state, :done, :total, :by, :at, :before, :from, :note,
                            :plan, :officesOpen, :offices)""")
                .param("id", release.releaseId().bytes())
                .param("period", release.period().toString())
                .param("granularity", release.period().granularity().name())
                .param("begin", release.period().firstDay())
                .param("vintage", release.vintage())
                .param("state", release.state().name())
                .param("done", release.tablesDone())
                .param("total", release.tablesTotal())
                .param("by", release.preparedById().bytes())
                .param("at", Timestamp.from(release.preparedAt()))
                .param("before", Timestamp.from(release.recordedBefore()))
                .param("from", release.publishableFrom())
                .param("note", release.revisionNote())
                .param("plan", planHash)
                .param("officesOpen", release.officesOpen())
                .param("offices", release.offices())
                .update();
    }

    /** A release that is prepared and waits; empty for any other, and for an id that is none. */
    public Optional<Release> prepared(String id) {
        return ReleaseId.parse(id).flatMap(this::find).filter(release -> release.state() == ReleaseState.PREPARED);
    }

    /**
     * The latest moment up to which a release of another period counts that ends on the same day; empty if none was prepared, or all
     * were discarded.
     */
    Optional<Instant> recordedBeforeOfOthers(Period period) {
        return jdbc.sql("""
                        SELECT recorded_before FROM statistics_release
                        WHERE period IN (:alike) AND period <> :period AND discarded_at IS NULL
                        ORDER BY recorded_before DESC LIMIT 1""")
                .param("alike", texts(period.endingAlike()))
                .param("period", period.toString())
                .query((row, index) -> row.getTimestamp("recorded_before").toInstant())
                .optional();
    }

    /** How many releases of the periods were discarded. */
    int discarded(List<Period> periods) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM statistics_release WHERE period IN (:periods) AND discarded_at IS NOT NULL")
                .param("periods", texts(periods))
                .query(Integer.class)
                .single();
    }

    void discard(ReleaseId id, StaffId by, Instant at, String reason) {
        jdbc.sql("""
                        UPDATE statistics_release SET discarded_by = ?, discarded_at = ?, discard_reason = ?
                        WHERE id = ? AND state = 'PREPARED' AND discarded_at IS NULL""").params(by.bytes(), Timestamp.from(at), reason, id.bytes()).update();
    }

    void publish(ReleaseId id, StaffId by, Instant at) {
        jdbc.sql("""
                        UPDATE statistics_release SET state = 'PUBLISHED', published_by = ?, published_at = ?
                        WHERE id = ? AND state = 'PREPARED' AND discarded_at IS NULL""").params(by.bytes(), Timestamp.from(at), id.bytes()).update();
    }

    private static List<String> texts(List<Period> periods) {
        return periods.stream().map(Period::toString).toList();
    }

    private static Release read(ResultSet row, int index) throws SQLException {
        byte[] publishedBy = row.getBytes("published_by");
        Timestamp publishedAt = row.getTimestamp("published_at");
        byte[] discardedBy = row.getBytes("discarded_by");
        byte[] hash = row.getBytes("content_hash");
        return new Release(
                ReleaseId.fromBytes(row.getBytes("id")),
                Period.parse(row.getString("period")),
                row.getInt("vintage"),
                discardedBy == null ? ReleaseState.valueOf(row.getString("state")) : ReleaseState.DISCARDED,
                row.getInt("tables_done"),
                row.getInt("tables_total"),
                StaffId.fromBytes(row.getBytes("prepared_by")),
                row.getTimestamp("prepared_at").toInstant(),
                row.getTimestamp("recorded_before").toInstant(),
                row.getObject("publishable_from", LocalDate.class),
                publishedBy == null ? null : StaffId.fromBytes(publishedBy),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString("revision_note"),
                discardedBy == null ? null : StaffId.fromBytes(discardedBy),
                row.getString("discard_reason"),
                hash == null ? null : HexFormat.of().formatHex(hash),
                row.getInt("offices_open"),
                row.getInt("offices"));
    }
}
