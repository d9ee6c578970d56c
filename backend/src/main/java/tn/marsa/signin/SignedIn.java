package tn.marsa.signin;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import tn.marsa.shared.StaffId;

/** Who has signed in, as the sign-in session and the granted authorizations keep it. The name is the {@code sub} of tokens. */
public record SignedIn(UUID id) implements AuthenticatedPrincipal, Serializable {

    public StaffId staff() {
        return new StaffId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
