package tn.marsa.signin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.MarsaTest;
import tn.marsa.access.Mandates;
import tn.marsa.access.Staff;
import tn.marsa.access.Subject;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.signin.account.Accounts;
import tn.marsa.signin.account.PasswordHash;
import tn.marsa.signin.account.SignIn;
import tn.marsa.signin.oauth2.MachineClients;

@MarsaTest
@Transactional
class DemoAccountsTests {

    private final DemoAccounts demo;
    private final SignIn signIn;
    private final Staff staff;
    private final JdbcClient jdbc;

    DemoAccountsTests(
            @Autowired Staff staff,
            @Autowired Accounts accounts,
            @Autowired MachineClients machines,
            @Autowired PasswordHash passwords,
            @Autowired Mandates mandates,
            @Autowired SignIn signIn,
            @Autowired JdbcClient jdbc) {
        this.demo = new DemoAccounts(staff, accounts, machines, passwords, mandates, Clock.systemUTC());
        this.signIn = signIn;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        demo.afterSingletonsInstantiated();
    }

    @Test
    void canSignInAsTheFileSays() {
        Caller officer = signIn.with("officer.sfax", "anchor-at-sfax")
                .flatMap(signedIn -> staff.find(signedIn.staff()))
                .orElseThrow();

        assertThat(officer.roles()).isEqualTo(Set.of(Role.OFFICER));
        assertThat(officer.office()).isEqualTo(new OfficeCode("6101"));
    }

    @Test
    void areTwoOfEachRoleThatNeedsTwoAndOneOfEachOther() {
        Map<String, Long> countByRole = new TreeMap<>();
        jdbc.sql("""
                        SELECT role, COUNT(*) AS members FROM staff_role
                        WHERE staff_id IN (SELECT staff_id FROM account WHERE username NOT LIKE 'o%-%')
                           OR staff_id IN (SELECT staff_id FROM machine_client WHERE client_id = 'demo-verifier')
                        GROUP BY role""")
                .query((row, index) -> countByRole.put(row.getString("role"), row.getLong("members")))
                .list();

        assertThat(countByRole)
                .isEqualTo(Map.of(
                        "OFFICER", 2L,
                        "SUPERVISOR", 2L,
                        "OBSERVATORY", 2L,
                        "ADMINISTRATOR", 1L,
                        "AUDITOR", 1L,
                        "INSPECTOR", 1L,
                        "VERIFIER", 1L));
    }

    @Test
    void areMadeOnce() {
        demo.afterSingletonsInstantiated();

        assertThat(staff.find(Subject.builtIn("demo-verifier"))).isPresent();
    }
}
