package tn.marsa.admin.rights;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration {

    @Bean
    Destination erasures() {
        return new Destination(
                60, "rights.erasures", Symbol.TRASH_2, ErasuresView.class, Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR));
    }
}
