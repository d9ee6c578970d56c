package tn.marsa.access;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The API without what guards its methods, as if every {@code @PreAuthorize} were wrong. */
@TestConfiguration(proxyBeanMethods = false)
class NoMethodSecurity {

    @Bean
    static BeanDefinitionRegistryPostProcessor withoutMethodSecurity() {
        return new BeanDefinitionRegistryPostProcessor() {
            @Override
            public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
                // Fails where Spring Security names them otherwise: then this would take nothing away.
                registry.removeBeanDefinition("preAuthorizeAuthorizationMethodInterceptor");
                registry.removeBeanDefinition("preAuthorizeAuthorizationAdvisor");
            }
        };
    }
}
