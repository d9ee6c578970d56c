package tn.marsa.statistics.feed;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.Releases;

/** Which releases were fed. */
@Repository
class FedReleases {

    private final JdbcClient jdbc;
    private final Releases releases;
    private final Clock clock;

    FedReleases(JdbcClient jdbc, Releases releases, Clock clock) {
        this.jdbc = jdbc;
        this.releases = releases;
        this.clock = clock;
    }

    /** The published releases that wait for it, in the order of their publication. */
    List<Release> waiting() {
        return jdbc
                .sql("""
                        SELECT period, vintage FROM statistics_release
                        WHERE state = 'PUBLISHED'
                          AND NOT EXISTS (SELECT 1 FROM statistics_feed WHERE release_id = statistics_release.id)
                        ORDER BY published_at""")
                .query((row, index) -> releases.published(Period.parse(row.getString("period")), row.getInt("vintage")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Locks the release until the transaction ends; false if it was fed. Another machine that feeds it is waited for. */
    // Locked before anything is read: what is read then is the latest, whatever the isolation.
    boolean claim(Release release) {
        byte[] id = release.releaseId().bytes();
        jdbc.sql("SELECT id FROM statistics_release WHERE id = ? FOR UPDATE")
                .param(id)
                .query()
                .singleRow();
        return jdbc.sql("SELECT COUNT(*) FROM statistics_feed WHERE release_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Remembers that it was fed. */
    void add(Release release, String manifestHash) {
        jdbc.sql("INSERT INTO statistics_feed (release_id, written_at, manifest_hash) VALUES (?, ?, ?)")
                .params(
                        release.releaseId().bytes(),
                        Timestamp.from(clock.instant()),
                        HexFormat.of().parseHex(manifestHash))
                .update();
    }
}
