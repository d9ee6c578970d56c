package tn.marsa.signin.oauth2;

import java.util.Optional;
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
    private final IdTokenHints hints;
    private final Clients clients;
    private final Staff staff;
    private final Trail trail;

    SignOut(Authorizations authorizations, IdTokenHints hints, Clients clients, Staff staff, Trail trail) {
        this.authorizations = authorizations;
        this.hints = hints;
        this.clients = clients;
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

    /**
     * Where a browser may be sent after signing out: the address asked for, if the client registered it for that.
     *
     * @param idToken any that was ever given to the client
     * @return empty if the token is none of ours, or the address none of its client's
     */
    public Optional<String> wayBack(String idToken, String address) {
        return hints.read(idToken)
                .map(hint -> clients.findByClientId(hint.clientId()))
                .filter(client -> client.getPostLogoutRedirectUris().contains(address))
                .map(client -> address);
    }
}
