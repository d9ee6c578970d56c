package tn.marsa.signin.firstadministrator;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.NewStaff;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffKind;
import tn.marsa.access.Subject;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.account.Account;
import tn.marsa.signin.account.Accounts;
import tn.marsa.signin.account.Username;

/** Makes the first administrator, once. */
@Component
@WhereBuiltIn
class MakeFirstAdministrator {

    private final FirstAdministratorLink link;
    private final Staff staff;
    private final Accounts accounts;
    private final Trail trail;

    MakeFirstAdministrator(FirstAdministratorLink link, Staff staff, Accounts accounts, Trail trail) {
        this.link = link;
        this.staff = staff;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Uses up the link and keeps the account.
     *
     * @return empty if the link does not hold, or if there is an administrator already; nothing is kept then
     */
    @Transactional
    Optional<StaffId> with(String token, String displayName, Username username, String passwordHash) {
        if (!link.use(token) || staff.anyHolds(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        StaffId id = StaffId.next();
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        staff.add(new NewStaff(id, Subject.builtIn(id.toString()), StaffKind.HUMAN, displayName, roles, null, null));
        accounts.add(new Account(id, username, passwordHash));
        trail.record(
                TrailEntry.of(Action.ADMINISTRATION, new Caller(id, displayName, roles, null), "FIRST_ADMINISTRATOR"));
        return Optional.of(id);
    }
}
