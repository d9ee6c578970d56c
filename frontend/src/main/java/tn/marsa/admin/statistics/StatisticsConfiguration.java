package tn.marsa.admin.statistics;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.shell.Destination;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.signin.Role;

/** What this package adds to the drawer. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    private static final Set<Role> OBSERVATORY = Set.of(Role.OBSERVATORY);

    @Bean
    Destination dashboard() {
        return new Destination(5, "statistics.dashboard", Symbol.CHART_COLUMN, DashboardView.class, OBSERVATORY);
    }

    @Bean
    Destination tables() {
        return new Destination(6, "statistics.tables", Symbol.TABLE, TablesView.class, OBSERVATORY);
    }

    @Bean
    Destination quality() {
        return new Destination(9, "statistics.quality", Symbol.CIRCLE_CHECK, QualityView.class, OBSERVATORY);
    }

    @Bean
    Destination definitions() {
        return new Destination(10, "statistics.definitions", Symbol.INFO, DefinitionsView.class, OBSERVATORY);
    }

    @Bean
    Destination tableRequests() {
        return new Destination(8, "statistics.requests", Symbol.SEND, TableRequestsView.class, OBSERVATORY);
    }

    @Bean
    Destination releases() {
        return new Destination(7, "statistics.releases", Symbol.CALENDAR, ReleasesView.class, OBSERVATORY);
    }
}
