package tn.marsa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;

class SignInMomentTests {

    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");
    private static final Duration DAY = Duration.ofHours(8);

    @Test
    void isWhenThePasswordWasGiven() {
        var password = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(MORNING)
                .build();
        var signIn = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(UUID.randomUUID()), null, List.of(password));

        assertThat(SignInMoment.of(signIn)).hasValue(new SignInMoment(MORNING));
        assertThat(SignInMoment.of(null)).isEmpty();
        assertThat(SignInMoment.of(UsernamePasswordAuthenticationToken.unauthenticated("nobody", "")))
                .isEmpty();
    }

    @Test
    void isOverWhenTheDayIs() {
        SignInMoment moment = new SignInMoment(MORNING);

        assertThat(moment.isOver(DAY, MORNING.plus(DAY).minusMillis(1))).isFalse();
        assertThat(moment.isOver(DAY, MORNING.plus(DAY))).isTrue();
    }
}
