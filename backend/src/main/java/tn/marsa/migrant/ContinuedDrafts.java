package tn.marsa.migrant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.MigrantId;

/** The drafts of registrations that ended because their person had a file already: they are of that file's person. */
@Repository
class ContinuedDrafts {

    private final JdbcClient jdbc;

    ContinuedDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that went on in a file. */
    // A narrow reading of the registrations' table, which knows of files and not the other way round.
    List<MigrantId> of(MigrantId file) {
        return jdbc.sql("SELECT migrant_id FROM registration WHERE continued_in = :file LOCK IN SHARE MODE")
                .param("file", file.bytes())
                .query((row, number) -> MigrantId.fromBytes(row.getBytes(1)))
                .list();
    }
}
