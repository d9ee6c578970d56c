package tn.marsa.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of a password. */
class PasswordHashTests {

    private final PasswordHash hash = new PasswordHash();

    @Test
    void isArgon2idWithNoLessThanRecommended() {
        assertThat(hash.of("a phrase")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void isAnotherEachTimeAndMatchesTheSamePasswordAlone() {
        String kept = hash.of("a phrase");

        assertThat(hash.of("a phrase")).isNotEqualTo(kept);
        assertThat(hash.matches("a phrase", kept)).isTrue();
        assertThat(hash.matches("A phrase", kept)).isFalse();
    }

    @Test
    void matchesNothingWhereItIsNobodys() {
        assertThat(hash.matches("", PasswordHash.NOBODYS)).isFalse();
    }
}
