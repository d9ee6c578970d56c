package tn.marsa.signin.firstadministrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdministratorFormTests {

    private static final String PASSWORD = "twelve signs";

    @Test
    void takesTwelveSignsOfAnyKind() {
        assertThat(new AdministratorForm("Chief", "chief", PASSWORD, PASSWORD).problems())
                .isEmpty();
    }

    @Test
    void refusesElevenSigns() {
        assertThat(new AdministratorForm("Chief", "chief", "eleven sign", "eleven sign").problems())
                .containsOnlyKeys("password");
    }

    @Test
    void refusesTheUsernameAsPassword() {
        assertThat(new AdministratorForm("Chief", "chief.of.house", "Chief.Of.House", "Chief.Of.House").problems())
                .containsEntry("password", "signin.problem.passwordIsUsername");
    }

    @Test
    void refusesASlipOfTheFinger() {
        assertThat(new AdministratorForm("Chief", "chief", PASSWORD, PASSWORD + "x").problems())
                .containsOnlyKeys("repeated");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        assertThat(new AdministratorForm(" ", "é", "", "").problems())
                .containsOnlyKeys("displayName", "username", "password");
    }
}
