package tn.marsa.admin;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The admin UI: starts everything below this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MarsaAdmin {

    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");

    @Bean
    Clock clock() {
        return Clock.system(TUNIS);
    }

    static void main(String[] arguments) {
        SpringApplication.run(MarsaAdmin.class, arguments);
    }
}
