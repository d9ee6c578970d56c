package tn.marsa.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/**
 * Somebody who joins.
 *
 * @param displayName the name that colleagues see, up to 120 characters
 * @param roles at least one
 * @param office null for roles that belong to no office
 * @param language null until one is chosen
 */
public record NewStaff(
        StaffId id,
        Subject subject,
        StaffKind kind,
        String displayName,
        Set<Role> roles,
        @Nullable OfficeCode office,
        @Nullable Language language) {

    public NewStaff {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a member of staff has a role");
        }
    }
}
