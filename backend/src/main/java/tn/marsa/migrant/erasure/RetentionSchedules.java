package tn.marsa.migrant.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.migrant.erasure.RetentionSchedule.RetentionPeriod;

/** The schedule, version by version. */
@Repository
class RetentionSchedules {

    private final JdbcClient jdbc;

    RetentionSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force on a day: the latest that has begun. */
    RetentionSchedule on(LocalDate day) {
        return jdbc.sql("""
                        SELECT version, in_force_from FROM retention_schedule WHERE in_force_from <= ?
                        ORDER BY in_force_from DESC, version DESC LIMIT 1""").param(day).query((row, number) -> schedule(row)).single();
    }

    private RetentionSchedule schedule(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return new RetentionSchedule(
                version, row.getObject("in_force_from", LocalDate.class), List.copyOf(periods(version)));
    }

    private List<RetentionPeriod> periods(int version) {
        return jdbc.sql("SELECT * FROM retention_period WHERE version = ? ORDER BY position")
                .param(version)
                .query((row, number) -> new RetentionPeriod(
                        RetentionCategory.valueOf(row.getString("category")),
                        row.getObject("months", Integer.class),
                        RetentionBegin.valueOf(row.getString("begins_with")),
                        Map.of(
                                "ar", row.getString("legal_basis_ar"),
                                "fr", row.getString("legal_basis_fr"),
                                "en", row.getString("legal_basis_en"))))
                .list();
    }
}
