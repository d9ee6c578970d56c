package tn.marsa.api;

import java.util.List;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Controllers run on the thread of their request, which is virtual and may block. Given an executor, Spring for GraphQL hands each
 * method to a thread of its own; there a method that answers a future finds nobody signed in.
 */
@Configuration(proxyBeanMethods = false)
class Controllers {

    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(List<HandlerMethodArgumentResolver> arguments) {
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        arguments.forEach(configurer::addCustomArgumentResolver);
        return configurer;
    }
}
