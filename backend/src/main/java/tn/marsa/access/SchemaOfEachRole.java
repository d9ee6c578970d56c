package tn.marsa.access;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts {@link RoleSchemas} in front of the source that Spring Boot makes of the whole contract. */
@Configuration(proxyBeanMethods = false)
class SchemaOfEachRole {

    @Bean
    static BeanPostProcessor roleSchemas(ObjectProvider<PreparsedDocumentProvider> documents) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof GraphQlSource whole ? new RoleSchemas(whole, documents::getObject) : bean;
            }
        };
    }

    @Bean
    WholeContract wholeContract(GraphQlSource source) {
        return ((RoleSchemas) source).contract();
    }
}
