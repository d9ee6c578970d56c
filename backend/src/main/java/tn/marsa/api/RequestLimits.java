package tn.marsa.api;

import graphql.parser.ParserOptions;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.access.Limits;
import tn.marsa.access.RefusalAnswer;
import tn.marsa.audit.Refusals;

/** Sets the limits of {@link Limits} up where requests are read. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    // Behind the security filters: of whoever may not come in, nothing is read.
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            Limits limits,
            RefusalAnswer answer,
            Refusals refusals,
            Clock clock,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        FilterRegistrationBean<BodyLimit> filter =
                new FilterRegistrationBean<>(new BodyLimit(limits.body(), answer, refusals, clock));
        filter.addUrlPatterns(path);
        return filter;
    }

    @Bean
    ParserOptions documentLimits(Limits limits) {
        Limits.Document document = limits.document();
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(document.characters())
                        .maxTokens(document.tokens())
                        .maxWhitespaceTokens(document.blanks())
                        .redactTokenParserErrorMessages(true));
    }
}
