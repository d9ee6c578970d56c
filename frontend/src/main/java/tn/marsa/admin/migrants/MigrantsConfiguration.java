package tn.marsa.admin.migrants;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.KeyHint;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class MigrantsConfiguration {

    static final Set<Role> READERS = Set.of(Role.OFFICER, Role.SUPERVISOR);

    private static final Set<Role> WATCHERS = Set.of(Role.SUPERVISOR, Role.AUDITOR, Role.INSPECTOR);

    @Bean
    Destination lookUp() {
        return new Destination(30, "migrants.lookUp", Symbol.SEARCH, LookUpView.class, READERS);
    }

    @Bean
    Destination grants() {
        return new Destination(60, "migrants.grants", Symbol.EYE, GrantsView.class, WATCHERS);
    }

    @Bean
    KeyHint closeFile() {
        return new KeyHint(40, List.of("Esc"), "migrants.close");
    }
}
