package tn.marsa.identifier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tn.marsa.keys.NamedKeys;

/** Sets up the one number space that this installation issues from. */
@Configuration(proxyBeanMethods = false)
class IdentifierConfiguration {

    private static final Profiles DEMONSTRATION = Profiles.of("demo");

    /** Refuses to start a demonstration that would issue numbers of real persons. */
    @Bean
    NumberSpace numberSpace(IdentifierProperties properties, Environment environment) {
        NumberSpace space = properties.numberSpace();
        if (environment.acceptsProfiles(DEMONSTRATION) && space != NumberSpace.SPECIMEN) {
            throw new IllegalStateException("A demonstration issues specimens only: marsa.identifier.space must be 9");
        }
        return space;
    }

    /** Asks for the key once, at start: never for a second connection in the middle of somebody's transaction. */
    @Bean
    CounterPermutation counterPermutation(NumberSpace space, NamedKeys keys) {
        return new CounterPermutation(keys.key(space.keyName()));
    }
}
