package tn.marsa.agreement.checking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.keys.NamedKeys;

/** Sets up the aliases. */
@Configuration(proxyBeanMethods = false)
class CheckingConfiguration {

    /** Asks for the key once, at start: never for a second connection in the middle of somebody's transaction. */
    @Bean
    Aliases aliases(NamedKeys keys) {
        return new Aliases(keys.key("agreement.aliases"));
    }
}
