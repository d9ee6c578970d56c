package tn.marsa.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.matching.scoring.Scoring;
import tn.marsa.matching.scoring.Weights;

/** Reads the weights at start: what is wrong with them stops it. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Weights weights() {
        return Weights.current();
    }

    @Bean
    Scoring scoring(Weights weights) {
        return new Scoring(weights);
    }
}
