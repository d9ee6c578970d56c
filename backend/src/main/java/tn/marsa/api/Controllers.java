package tn.marsa.api;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Controllers run on the thread of their request, which is virtual and may block. Given an executor, Spring for GraphQL hands each
 * method to a thread of its own; there a method that takes the principal and answers a future finds nobody signed in.
 */
@Configuration(proxyBeanMethods = false)
class Controllers {

    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer() {
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        return configurer;
    }
}
