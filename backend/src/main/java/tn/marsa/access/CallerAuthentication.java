package tn.marsa.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/** An authenticated request: its principal is the {@link Caller}, its authorities are the caller's roles. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(AuthorityUtils.createAuthorityList(
                caller.roles().stream().map(Role::authority).toList()));
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    // The token is not kept: nothing needs it once it has been checked.
    @Override
    public Object getCredentials() {
        return "";
    }

    // What logs show of the request.
    @Override
    public String getName() {
        return caller.staff().toString();
    }
}
