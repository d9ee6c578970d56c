package tn.marsa.registration.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;

/** Who saved which group when, every time; and so who had a hand in a registration. */
@Repository
public class SavedGroups {

    private static final String INSERT = """
            INSERT INTO saved_group (registration_id, version, field_group, saved_by, saved_at)
            VALUES (?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SavedGroups(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One group that was saved. */
    public record SavedGroup(RegistrationId registration, int version, FieldGroup group, StaffId by, Instant at) {}

    /**
     * Adds a row for each group.
     *
     * @param version the version that the registration has with this change
     */
    public void add(Registration registration, int version, Set<FieldGroup> groups, StaffId by) {
        Instant at = registration.updatedAt();
        addAll(groups.stream()
                .map(group -> new SavedGroup(registration.id(), version, group, by, at))
                .toList());
    }

    /** Adds a row for each, in one batch. */
    public void addAll(List<SavedGroup> saved) {
        batches.batchUpdate(
                INSERT,
                saved.stream()
                        .map(each -> new Object[] {
                            each.registration().bytes(),
                            each.version(),
                            each.group().name(),
                            each.by().bytes(),
                            Timestamp.from(each.at())
                        })
                        .toList());
    }

    /** The last time that each group of a registration was saved, in the order of the form. */
    public List<GroupChange> latest(RegistrationId registration) {
        return latest(List.of(registration)).getOrDefault(registration, List.of());
    }

    /** The last time that each group of those registrations was saved, in the order of the form. */
    public Map<RegistrationId, List<GroupChange>> latest(Collection<RegistrationId> registrations) {
        Map<RegistrationId, Map<FieldGroup, GroupChange>> latest = new HashMap<>();
        jdbc.sql("""
                        SELECT registration_id, field_group, version, saved_by, saved_at FROM saved_group
                        WHERE registration_id IN (:registrations) ORDER BY version""").param("registrations", bytes(registrations)).query(row -> {
            GroupChange change = read(row);
            latest.computeIfAbsent(id(row), id -> new EnumMap<>(FieldGroup.class))
                    .put(change.group(), change);
        });
        Map<RegistrationId, List<GroupChange>> lists = new HashMap<>();
        latest.forEach((registration, changes) -> lists.put(registration, List.copyOf(changes.values())));
        return lists;
    }

    /** Everybody who ever saved anything of a registration. */
    public Hands hands(RegistrationId registration) {
        return hands(List.of(registration)).getOrDefault(registration, Hands.NONE);
    }

    /** Everybody who ever saved anything, for each of those registrations. */
    public Map<RegistrationId, Hands> hands(Collection<RegistrationId> registrations) {
        Map<RegistrationId, Set<StaffId>> staff = new HashMap<>();
        registrations.forEach(id -> staff.put(id, new HashSet<>()));
        jdbc.sql("""
                        SELECT DISTINCT registration_id, saved_by FROM saved_group
                        WHERE registration_id IN (:registrations)""").param("registrations", bytes(registrations)).query(row -> {
            staff.computeIfAbsent(id(row), id -> new HashSet<>()).add(StaffId.fromBytes(row.getBytes("saved_by")));
        });
        return staff.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Hands(entry.getValue())));
    }

    private static List<byte[]> bytes(Collection<RegistrationId> registrations) {
        return registrations.stream().map(RegistrationId::bytes).toList();
    }

    private static RegistrationId id(ResultSet row) throws SQLException {
        return new RegistrationId(Ids.fromBytes(row.getBytes("registration_id")));
    }

    private static GroupChange read(ResultSet row) throws SQLException {
        return new GroupChange(
                FieldGroup.valueOf(row.getString("field_group")),
                row.getInt("version"),
                StaffId.fromBytes(row.getBytes("saved_by")),
                row.getTimestamp("saved_at").toInstant());
    }
}
