package tn.marsa.signin.pages;

import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import tn.marsa.signin.SignedIn;
import tn.marsa.signin.account.SignIn;

/** Brings what the sign-in form was sent to {@link SignIn}. */
final class PasswordAuthentication implements AuthenticationProvider {

    private final SignIn signIn;
    private final Clock clock;

    PasswordAuthentication(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        SignedIn signedIn = signIn.with(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        // The moment becomes the ID token's auth_time.
        FactorGrantedAuthority password = FactorGrantedAuthority.withAuthority(
                        FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of(password));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
