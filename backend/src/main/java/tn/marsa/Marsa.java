package tn.marsa;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The API: starts everything below this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "database")
class Marsa {

    static void main(String[] arguments) {
        SpringApplication.run(Marsa.class, arguments);
    }

    /** The one clock: nothing asks the system by itself. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
