package tn.marsa.admin.oversight;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class OversightConfiguration {

    private static final Set<Role> OVERSEERS = Set.of(Role.AUDITOR, Role.INSPECTOR);

    private static final Set<Role> READERS_OF_CASES = Set.of(Role.SUPERVISOR, Role.AUDITOR, Role.INSPECTOR);

    @Bean
    Destination trail() {
        return new Destination(40, "oversight.trail", Symbol.LIST, TrailView.class, OVERSEERS);
    }

    @Bean
    Destination cases() {
        return new Destination(42, "oversight.cases", Symbol.SHIELD_ALERT, CasesView.class, READERS_OF_CASES);
    }

    /** A supervisor sees on every page that something waits. */
    @Bean
    VaadinServiceInitListener casesToExplain(CurrentStaff staff, CaseCount count, ObjectProvider<DrawerCounts> drawer) {
        return service -> service.getSource().addUIInitListener(page -> {
            try {
                if (staff.me().roles().contains(Role.SUPERVISOR)) {
                    count.show(drawer.getObject(), page.getUI().getLocale());
                }
            } catch (ApiFailure notNow) {
                // The screen that is being opened meets the same failure and tells it.
            }
        });
    }

    @Bean
    Destination mandates() {
        return new Destination(
                70, "oversight.mandates", Symbol.CALENDAR, MandatesView.class, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    Destination proof() {
        return new Destination(44, "oversight.proof", Symbol.SHIELD, ProofView.class, OVERSEERS);
    }
}
