package tn.marsa.matching.queue;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Who had a hand in a registration that is under way: what needs a second person is not theirs to decide. */
@Repository
class HandsInRegistrations {

    // A narrow reading of the registrations' tables, which know of pairs and not the other way round.
    private static final String HAD = """
            SELECT COUNT(*) FROM registration
            WHERE migrant_id IN (:files) AND state IN ('DRAFT', 'SUBMITTED', 'RETURNED')
                AND (registrar = :staff OR submitted_by = :staff OR EXISTS (
                    SELECT 1 FROM saved_group
                    WHERE saved_group.registration_id = registration.id AND saved_group.saved_by = :staff))""";

    private final JdbcClient jdbc;

    HandsInRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True if that person began, saved or submitted the registration of one of the files, and it has not ended. */
    boolean had(StaffId staff, Collection<MigrantId> files) {
        return jdbc.sql(HAD)
                        .param("files", files.stream().map(MigrantId::bytes).toList())
                        .param("staff", staff.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
