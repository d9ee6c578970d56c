package tn.marsa.signin.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import tn.marsa.access.GuardedHeaders;
import tn.marsa.access.RateLimits;
import tn.marsa.access.Staff;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.SignedIn;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.account.SignIn;
import tn.marsa.signin.oauth2.ClientSecretHash;
import tn.marsa.signin.oauth2.SignOut;

/** The authorization server's endpoints, and the pages on which people sign in and out. */
@Configuration(proxyBeanMethods = false)
@WhereBuiltIn
public class SigninSecurity {

    static final String SIGN_IN = "/signin";
    static final String SIGN_OUT = "/signout";
    public static final String FIRST_ADMINISTRATOR = "/first-administrator";
    static final String REFUSED = "/signin/refused";

    @Bean
    @Order(10)
    SecurityFilterChain authorizationServer(
            HttpSecurity http, Staff staff, SignOut signOut, Clock clock, SigninProperties properties) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(clients ->
                            clients.authenticationProviders(providers -> providers.forEach(provider -> {
                                if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                                    secrets.setPasswordEncoder(new ClientSecretHash());
                                }
                            })));
                    // What cannot be matched to the session is asked again, of the person.
                    server.oidc(
                            openId -> openId.logoutEndpoint(end -> end.logoutResponseHandler(new ClientSignOut(signOut))
                                    .errorResponseHandler(new LateSignOut(signOut))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(
                        new EndedSignIns(staff, properties.refreshTokenLife(), clock),
                        SecurityContextHolderFilter.class)
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new SigninEntryPoint(),
                        PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize")))
                .headers(new GuardedHeaders(contentPolicy(properties)));
        return http.build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain signinPages(
            HttpSecurity http,
            SignIn signIn,
            SignOut signOut,
            RateLimits rates,
            Clock clock,
            SigninProperties properties) {
        return http.securityMatcher(SIGN_IN, SIGN_IN + "/**", SIGN_OUT, FIRST_ADMINISTRATOR)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new SignInsInTurn(rates), UsernamePasswordAuthenticationFilter.class)
                .authenticationProvider(new PasswordAuthentication(signIn, clock))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .defaultSuccessUrl(properties.uiUrl().toString())
                        .failureHandler(new ForwardAuthenticationFailureHandler(REFUSED)))
                .logout(form -> form.logoutUrl(SIGN_OUT)
                        .addLogoutHandler(leaving(signOut))
                        .logoutSuccessUrl(SIGN_OUT))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(openForTooLong()))
                .headers(new GuardedHeaders(contentPolicy(properties)))
                .build();
    }

    /** Tells when a session ends, so that its ID tokens end with it. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    FilterRegistrationBean<ChosenLanguage> chosenLanguage() {
        FilterRegistrationBean<ChosenLanguage> filter = new FilterRegistrationBean<>(new ChosenLanguage());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        filter.addUrlPatterns(SIGN_IN, SIGN_IN + "/*", SIGN_OUT, FIRST_ADMINISTRATOR, "/error");
        // Before the security filters, which forward to a page themselves.
        filter.setOrder(-200);
        return filter;
    }

    // Browsers hold redirects that follow a form to form-action too, and signing in leads on to the admin UI.
    private static String contentPolicy(SigninProperties properties) {
        return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self' "
                + properties.uiUrl() + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static LogoutHandler leaving(SignOut signOut) {
        return (request, response, authentication) -> {
            HttpSession session = request.getSession(false);
            if (session != null
                    && authentication != null
                    && authentication.getPrincipal() instanceof SignedIn signedIn) {
                signOut.of(signedIn.getName(), Fingerprint.textOf(session.getId()));
            }
        };
    }

    // The form outlived its session: the same page again, with a word about it.
    private static AccessDeniedHandler openForTooLong() {
        return (request, response, denied) -> {
            String query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + "?" + (query == null ? "" : query + "&") + "again");
        };
    }
}
