package tn.marsa.admin.followup;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.HomeFigure;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer and to the home of officers and supervisors. */
@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {

    private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.SUPERVISOR);

    @Bean
    Destination permits() {
        return new Destination(35, "followup.permits.short", Symbol.HOURGLASS, PermitsView.class, READERS);
    }

    @Bean
    HomeFigure permitsAboutToExpire(FollowUpClient client) {
        return new HomeFigure(
                "followup.permits.short", Symbol.HOURGLASS, PermitsView.class, READERS, client::countExpiring);
    }
}
