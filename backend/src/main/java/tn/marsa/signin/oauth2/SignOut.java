package tn.marsa.signin.oauth2;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.WhereBuiltIn;

/** Takes away what was granted from a sign-in session: whichever application asks, none can go on with its refresh token. */
@Component
@WhereBuiltIn
public class SignOut {

    private final Authorizations authorizations;
    private final Staff staff;
    private final Trail trail;

    SignOut(Authorizations authorizations, Staff staff, Trail trail) {
        this.authorizations = authorizations;
        this.staff = staff;
        this.trail = trail;
    }

    /**
     * Signs somebody out of one session.
     *
     * @param subject the {@code sub} of the session's ID tokens
     * @param sid their {@code sid}
     */
    @Transactional
    public void of(String subject, String sid) {
        authorizations.removeSession(sid);
        StaffId id = new StaffId(UUID.fromString(subject));
        trail.record(TrailEntry.of(Action.SIGN_OUT, staff.find(id).orElse(null), null));
    }
}
