package tn.marsa.admin.agreements;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class AgreementsConfiguration {

    @Bean
    Destination agreements() {
        Set<Role> readers = Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.INSPECTOR);
        return new Destination(60, "agreements.title", Symbol.BRIEFCASE, AgreementsView.class, readers);
    }

    @Bean
    Destination disclosures() {
        Set<Role> readers = Set.of(Role.AUDITOR, Role.INSPECTOR);
        return new Destination(61, "agreements.disclosures", Symbol.EYE, DisclosuresView.class, readers);
    }
}
