package tn.marsa.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** When somebody gave their password: from then on the time runs that they may go on without giving it again. */
public record SignInMoment(Instant at) {

    /** The moment that a sign-in bears; empty if it is none, or bears none. */
    public static Optional<SignInMoment> of(@Nullable Object authentication) {
        return authentication instanceof Authentication signIn
                ? signIn.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                        .max(Comparator.naturalOrder())
                        .map(SignInMoment::new)
                : Optional.empty();
    }

    /** True once so much time has passed. */
    public boolean isOver(Duration life, Instant now) {
        return !now.isBefore(at.plus(life));
    }
}
