package tn.marsa.admin.offices;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class OfficesConfiguration {

    private static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.OBSERVATORY, Role.AUDITOR, Role.INSPECTOR);

    @Bean
    Destination offices() {
        return new Destination(50, "offices.title", Symbol.BUILDING_2, OfficesView.class, READERS);
    }
}
