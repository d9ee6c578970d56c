package tn.marsa.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.shared.Tunis;

/** The staff and what each may do. INSPECTOR is a role only as long as a mandate lasts. */
@Repository
public class Staff {

    private static final String SELECT = """
            SELECT staff.id, staff.display_name, staff.office_code, staff_role.role
            FROM staff JOIN staff_role ON staff_role.staff_id = staff.id
            WHERE staff.active
              AND (staff_role.role <> 'INSPECTOR' OR EXISTS (
                SELECT 1 FROM inspector_mandate AS mandate
                WHERE mandate.staff_id = staff.id AND ? BETWEEN mandate.valid_from AND mandate.valid_until
                  AND NOT EXISTS (SELECT 1 FROM inspector_mandate_end WHERE mandate_id = mandate.id)))
              AND""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Staff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a subject may do at this moment; empty if it is nobody's, or if whose it was has left. */
    public Optional<Caller> find(Subject subject) {
        return jdbc.sql(SELECT + " staff.issuer = ? AND staff.subject = ?")
                .params(today(), subject.issuer(), subject.name())
                .query(new CallerRows());
    }

    /** What a member of staff may do at this moment; empty if there is none of that id, or if they have left. */
    public Optional<Caller> find(StaffId id) {
        return jdbc.sql(SELECT + " staff.id = ?").params(today(), id.bytes()).query(new CallerRows());
    }

    /** Those members of staff, past ones included; an id that is nobody's is left out. */
    public Map<StaffId, StaffMember> members(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, display_name FROM staff WHERE id IN (:ids)")
                .param("ids", ids.stream().map(StaffId::bytes).toList())
                .query((row, index) ->
                        new StaffMember(new StaffId(Ids.fromBytes(row.getBytes("id"))), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    /** Whose things are, by the thing; one that is nobody's, or whose id is none, is left out. */
    public <T> Map<T, StaffMember> membersOf(Collection<T> things, Function<T, @Nullable StaffId> who) {
        Map<StaffId, StaffMember> members =
                members(things.stream().map(who).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<T, StaffMember> found = new HashMap<>();
        for (T thing : things) {
            Optional.ofNullable(who.apply(thing)).map(members::get).ifPresent(member -> found.put(thing, member));
        }
        return found;
    }

    /** Those of that id or, letter for letter, of that display name, past ones included. */
    public List<StaffId> known(String idOrName) {
        return jdbc.sql("SELECT id FROM staff WHERE display_name = :name OR id = :id")
                .param("name", idOrName)
                .param("id", StaffId.parse(idOrName).map(StaffId::bytes).orElse(null))
                .query((row, index) -> StaffId.fromBytes(row.getBytes("id")))
                .list();
    }

    /** Those who hold the role at this moment, by name; each with that role alone. */
    public List<Caller> holding(Role role) {
        return jdbc.sql("SELECT staff.id, staff.display_name, staff.office_code"
                        + " FROM staff JOIN staff_role ON staff_role.staff_id = staff.id"
                        + " WHERE staff.active AND staff_role.role = :role ORDER BY staff.display_name, staff.id")
                .param("role", role.name())
                .query((row, index) -> new Caller(
                        StaffId.fromBytes(row.getBytes("id")),
                        row.getString("display_name"),
                        Set.of(role),
                        row.getString("office_code") == null ? null : new OfficeCode(row.getString("office_code"))))
                .list();
    }

    /** True if somebody holds the role. */
    public boolean anyHolds(Role role) {
        return jdbc.sql("SELECT COUNT(*) FROM staff JOIN staff_role ON staff_role.staff_id = staff.id"
                                + " WHERE staff.active AND staff_role.role = ?")
                        .param(role.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Keeps somebody new; a subject that is somebody's already is a {@code DuplicateKeyException}. */
    @Transactional
    public void add(NewStaff joining) {
        jdbc.sql("""
                        INSERT INTO staff
                            (id, issuer, subject, kind, display_name, office_code, language, active, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, TRUE, ?)""")
                .param(joining.id().bytes())
                .param(joining.subject().issuer())
                .param(joining.subject().name())
                .param(joining.kind().name())
                .param(joining.displayName())
                .param(joining.office() == null ? null : joining.office().value())
                .param(joining.language() == null ? null : joining.language().code())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        for (Role role : joining.roles()) {
            jdbc.sql("INSERT INTO staff_role (staff_id, role) VALUES (?, ?)")
                    .params(joining.id().bytes(), role.name())
                    .update();
        }
    }

    private LocalDate today() {
        return Tunis.day(clock.instant());
    }

    /** The language that somebody has chosen; empty if none is kept. */
    Optional<Language> language(StaffId id) {
        return jdbc.sql("SELECT language FROM staff WHERE id = ? AND language IS NOT NULL")
                .param(id.bytes())
                .query(String.class)
                .optional()
                .flatMap(Language::ofCode);
    }

    /** Keeps the language that somebody has chosen. */
    @Transactional
    void chooseLanguage(StaffId id, Language language) {
        jdbc.sql("UPDATE staff SET language = ? WHERE id = ?")
                .params(language.code(), id.bytes())
                .update();
    }
}
