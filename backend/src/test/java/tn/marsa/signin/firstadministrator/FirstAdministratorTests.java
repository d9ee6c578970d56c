package tn.marsa.signin.firstadministrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.access.Staff;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.signin.account.SignIn;

/** Each in a transaction that is rolled back, in which there is no administrator. */
@MarsaTest
@Transactional
class FirstAdministratorTests {

    private static final String PASSWORD = "a phrase that nobody else has";

    private final MockMvc browser;
    private final FirstAdministratorLink link;
    private final SignIn signIn;
    private final Staff staff;
    private final JdbcClient jdbc;

    FirstAdministratorTests(
            @Autowired WebApplicationContext marsa,
            @Autowired FirstAdministratorLink link,
            @Autowired SignIn signIn,
            @Autowired Staff staff,
            @Autowired JdbcClient jdbc) {
        this.browser = MockMvcBuilders.webAppContextSetup(marsa)
                .apply(springSecurity())
                .build();
        this.link = link;
        this.signIn = signIn;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void thereIsNoAdministrator() {
        jdbc.sql(
                        "UPDATE staff SET active = FALSE WHERE id IN (SELECT staff_id FROM staff_role WHERE role = 'ADMINISTRATOR')")
                .update();
    }

    @Test
    void makesTheAdministratorWhoCanThenSignIn() throws Exception {
        send(token(), "chief", PASSWORD).andExpect(status().isOk());

        Optional<Caller> chief = signIn.with("chief", PASSWORD).flatMap(signedIn -> staff.find(signedIn.staff()));
        assertThat(chief)
                .hasValueSatisfying(
                        caller -> assertThat(caller.is(Role.ADMINISTRATOR)).isTrue());
    }

    @Test
    void worksOnce() throws Exception {
        String token = token();
        send(token, "chief", PASSWORD);

        send(token, "another", PASSWORD).andExpect(status().isGone());
        assertThat(signIn.with("another", PASSWORD)).isEmpty();
    }

    @Test
    void holdsForAWhileOnly() throws Exception {
        String token = token();
        jdbc.sql("UPDATE first_administrator_link SET expires_at = expires_at - INTERVAL 1 HOUR")
                .update();

        browser.perform(get("/first-administrator").param("token", token)).andExpect(status().isGone());
    }

    @Test
    void refusesALinkThatNobodyGave() throws Exception {
        send("a guess", "chief", PASSWORD).andExpect(status().isGone());
    }

    @Test
    void makesNoSecondAdministrator() throws Exception {
        String token = token();
        String later = token();
        send(later, "chief", PASSWORD);

        assertThat(link.holds(token)).isFalse();
        send(token(), "another", PASSWORD).andExpect(status().isGone());
    }

    @Test
    void keepsTheFormOpenAndTheLinkGoodAsLongAsSomethingIsWrong() throws Exception {
        String token = token();

        send(token, "chief", "too short")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("value=\"chief\"")))
                .andExpect(content().string(containsString("<p class=\"problem\" id=\"password-note\">")));
        assertThat(link.holds(token)).isTrue();
    }

    private String token() {
        return link.renew().getQuery().substring("token=".length());
    }

    private ResultActions send(String token, String username, String password) throws Exception {
        return browser.perform(post("/first-administrator")
                .with(csrf())
                .queryParam("token", token)
                .param("displayName", "Chief of the house")
                .param("username", username)
                .param("password", password)
                .param("repeated", password));
    }
}
