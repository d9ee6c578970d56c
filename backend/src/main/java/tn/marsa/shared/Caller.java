package tn.marsa.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the staff table knows them at this moment: the principal of every authenticated request.
 *
 * @param displayName the name that colleagues see
 * @param roles at least one
 * @param office null for roles that belong to no office
 */
public record Caller(
        StaffId staff,
        String displayName,
        Set<Role> roles,
        @Nullable OfficeCode office) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** True if the caller holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True if the caller registers people, and so may open a file. */
    public boolean registers() {
        return is(Role.OFFICER) || is(Role.SUPERVISOR);
    }

    /** True if the caller works in that office. */
    public boolean worksIn(OfficeCode code) {
        return code.equals(office);
    }

    /** The office that the caller works in; {@link RequestRefused} with FORBIDDEN if there is none. */
    public OfficeCode ownOffice() {
        if (office == null) {
            throw new RequestRefused(ErrorCode.FORBIDDEN);
        }
        return office;
    }
}
