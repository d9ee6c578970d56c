package tn.marsa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The API: starts everything below this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
class Marsa {

    private Marsa() {}

    static void main(String[] arguments) {
        SpringApplication.run(Marsa.class, arguments);
    }
}
