package tn.marsa.admin.duplicates;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.HomeFigure;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer and to the home of supervisors. */
@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {

    private static final Set<Role> DECIDERS = Set.of(Role.SUPERVISOR);

    @Bean
    Destination possibleDuplicates() {
        return new Destination(15, "duplicates.title", Symbol.RINGS, DuplicatesView.class, DECIDERS);
    }

    @Bean
    HomeFigure duplicatesThatWait(DuplicatesClient client) {
        return new HomeFigure("duplicates.title", Symbol.RINGS, DuplicatesView.class, DECIDERS, client::count);
    }
}
