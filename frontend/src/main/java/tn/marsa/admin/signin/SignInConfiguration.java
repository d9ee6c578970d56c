package tn.marsa.admin.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Code flow with PKCE at the authorization server; tokens stay in the HTTP session and never reach a browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInConfiguration {

    private static final String[] PUBLIC = {
        "/css/**", "/fonts/**", "/icons/**", "/js/**", "/lumo/**", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, MarsaRegistration registration, SignInSettings settings, SignInLanguage language) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC).permitAll());
        http.with(
                vaadin(),
                screens -> screens.oauth2LoginPage("/" + SignIn.PATH, "{baseUrl}")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login -> login.failureUrl("/" + SignIn.FAILED)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(language)));
        http.addFilterBefore(
                new SignInReadiness(registration, settings), OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(StaffAccess access) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
    }

    @Bean
    OAuth2AuthorizedClientRepository sessionClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager tokens(MarsaRegistration registration, OAuth2AuthorizedClientRepository clients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registration, clients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder().refreshToken().build());
        return manager;
    }
}
