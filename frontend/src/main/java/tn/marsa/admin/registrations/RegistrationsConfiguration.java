package tn.marsa.admin.registrations;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.registrations.queue.QueueView;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.KeyHint;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What registration adds to the drawer and to the list of keys. */
@Configuration(proxyBeanMethods = false)
class RegistrationsConfiguration {

    @Bean
    Destination workQueue() {
        return new Destination(
                10, "registrations.queue", Symbol.LIST, QueueView.class, Set.of(Role.OFFICER, Role.SUPERVISOR));
    }

    @Bean
    Destination newRegistration() {
        return new Destination(20, "registrations.new", Symbol.PLUS, StartView.class, Set.of(Role.OFFICER), 'N');
    }

    @Bean
    KeyHint continueKey() {
        return new KeyHint(30, List.of("Ctrl", "Enter"), "registrations.key.primary");
    }

    @Bean
    KeyHint openKey() {
        return new KeyHint(40, List.of("Enter"), "registrations.key.open");
    }
}
