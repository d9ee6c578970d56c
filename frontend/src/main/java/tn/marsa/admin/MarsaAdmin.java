package tn.marsa.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The admin UI: starts everything below this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MarsaAdmin {

    static void main(String[] arguments) {
        SpringApplication.run(MarsaAdmin.class, arguments);
    }
}
