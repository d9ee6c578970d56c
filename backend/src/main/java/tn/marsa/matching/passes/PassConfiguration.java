package tn.marsa.matching.passes;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.matching.scoring.Weights;

/** Tells once, at start, how this application compares files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PassProperties.class)
class PassConfiguration {

    @Bean
    PassVersion passVersion(Weights weights) {
        return ComparingRecipe.with(weights);
    }
}
