package tn.marsa.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** Reads one caller from rows that differ in the role only; empty where there are no rows. */
final class CallerRows implements ResultSetExtractor<Optional<Caller>> {

    @Override
    public Optional<Caller> extractData(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        StaffId id = new StaffId(Ids.fromBytes(rows.getBytes("id")));
        String displayName = rows.getString("display_name");
        String office = rows.getString("office_code");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        do {
            roles.add(Role.valueOf(rows.getString("role")));
        } while (rows.next());
        return Optional.of(new Caller(id, displayName, roles, office == null ? null : new OfficeCode(office)));
    }
}
