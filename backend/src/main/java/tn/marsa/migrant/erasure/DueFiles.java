package tn.marsa.migrant.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.NotSealedHere;
import tn.marsa.keys.SealingKey;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Tunis;

/**
 * Files whose time by the schedule is over. They are listed, and erased by two persons only. So far these are abandoned registrations: no
 * file is closed otherwise.
 */
@Component
class DueFiles {

    private static final String PLACE = "due-file";

    private final JdbcClient jdbc;
    private final RetentionSchedules schedules;
    private final OfficeCircumstances circumstances;
    private final SealingKey key;

    DueFiles(JdbcClient jdbc, RetentionSchedules schedules, OfficeCircumstances circumstances, NamedKeys keys) {
        this.jdbc = jdbc;
        this.schedules = schedules;
        this.circumstances = circumstances;
        this.key = new SealingKey(keys.key("migrant.due-file"));
    }

    /** Those of an office that nobody has proposed yet, the longest due first. */
    @Transactional(readOnly = true)
    public List<DueFile> of(OfficeCode office, int most) {
        return months().map(months -> closedBefore(office, latest(months), months, most))
                .orElse(List.of());
    }

    private List<DueFile> closedBefore(OfficeCode office, Instant latest, int months, int most) {
        return jdbc.sql("""
                        SELECT file.id, file.updated_at FROM migrant file
                        LEFT JOIN erasure ON erasure.open_for = file.id
                        WHERE file.office_code = ? AND file.status = 'CLOSED' AND file.updated_at < ? AND erasure.id IS NULL
                        ORDER BY file.updated_at LIMIT ?""")
                .params(office.value(), Timestamp.from(latest), most)
                .query((row, number) -> new DueFile(
                        id(MigrantId.fromBytes(row.getBytes("id"))),
                        RetentionCategory.ABANDONED_REGISTRATION,
                        day(row.getTimestamp("updated_at").toInstant()).plusMonths(months)))
                .list();
    }

    /** True if the time of a registration that was abandoned then is over. */
    boolean isDue(Instant abandoned) {
        return months().filter(months -> abandoned.isBefore(latest(months))).isPresent();
    }

    /** Whom an id of {@link DueFile} names; empty if it is none of ours. */
    Optional<MigrantId> find(String id) {
        try {
            return Optional.of(
                    MigrantId.fromBytes(key.open(Base64.getUrlDecoder().decode(id), PLACE)));
        } catch (IllegalArgumentException | NotSealedHere notOurs) {
            return Optional.empty();
        }
    }

    private String id(MigrantId person) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(person.bytes(), PLACE));
    }

    private Optional<Integer> months() {
        return schedules.on(circumstances.today()).months(RetentionCategory.ABANDONED_REGISTRATION);
    }

    private Instant latest(int months) {
        return circumstances
                .today()
                .minusMonths(months)
                .atStartOfDay(Tunis.ZONE)
                .toInstant();
    }

    private static LocalDate day(Instant at) {
        return Tunis.day(at);
    }
}
