package tn.marsa.access;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.Role;

/** Who reaches the API: a bearer of a token that holds; besides it, health and the explorer's files, and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // What an error page needs, and no more.
    private static final String ERROR_PAGE = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    // Its editor sets styles by script; nothing else is loosened.
    private static final String EXPLORER = "default-src 'none'; script-src 'self'; worker-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Without this each filter and each check is wrapped to be timed, even if no timer wants it. */
    @Bean
    SecurityObservationSettings untimedSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(20)
    SecurityFilterChain api(
            HttpSecurity http,
            CallerOfToken callerOfToken,
            JwtDecoder decoder,
            AccessProperties properties,
            Unauthenticated unauthenticated,
            RateLimits rates,
            RefusalAnswer answer) {
        var tokens = new RememberedTokens(decoder, properties.staffRememberedFor());
        return http.securityMatcher("/graphql")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .bearerTokenResolver(new PlainBearerTokens())
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(callerOfToken)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unauthenticated))
                .addFilterAfter(new CallersInTurn(rates, answer), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing here is authenticated by a cookie.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(new GuardedHeaders(NOTHING))
                .build();
    }

    @Bean
    @Order(21)
    SecurityFilterChain trailExport(
            HttpSecurity http,
            CallerOfToken callerOfToken,
            JwtDecoder decoder,
            Refusals refusals,
            RateLimits rates,
            RefusalAnswer answer) {
        http.addFilterAfter(new CallersInTurn(rates, answer), AuthorizationFilter.class);
        return files(
                http,
                callerOfToken,
                decoder,
                new Absent(refusals, "TRAIL_EXPORT"),
                Set.of(Role.AUDITOR, Role.INSPECTOR),
                ApiPaths.TRAIL_EXPORT);
    }

    @Bean
    @Order(22)
    SecurityFilterChain figuresExport(
            HttpSecurity http,
            CallerOfToken callerOfToken,
            JwtDecoder decoder,
            Refusals refusals,
            RateLimits rates,
            RefusalAnswer answer) {
        http.addFilterAfter(new CallersInTurn(rates, answer), AuthorizationFilter.class);
        return files(
                http,
                callerOfToken,
                decoder,
                new Absent(refusals, "FIGURES_EXPORT"),
                Set.of(Role.OBSERVATORY),
                ApiPaths.FIGURES_TABLE,
                ApiPaths.FIGURES_SERIES);
    }

    // For everybody but those roles there is no such file.
    private static SecurityFilterChain files(
            HttpSecurity http,
            CallerOfToken callerOfToken,
            JwtDecoder decoder,
            Absent absent,
            Set<Role> roles,
            String... paths) {
        RequestMatcher any = new OrRequestMatcher(Arrays.stream(paths)
                .<RequestMatcher>map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path))
                .toList());
        return stateless(http.securityMatcher(any), ERROR_PAGE)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .hasAnyAuthority(roles.stream().map(Role::authority).toArray(String[]::new)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(absent)
                        .bearerTokenResolver(new PlainBearerTokens())
                        .accessDeniedHandler(absent)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(callerOfToken)))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(absent).accessDeniedHandler(absent))
                .build();
    }

    @Bean
    @Order(90)
    SecurityFilterChain explorer(HttpSecurity http) {
        // Its files are large: a browser keeps them and asks whether they have changed.
        return open(http.securityMatcher("/graphiql", "/graphiql/**"), EXPLORER, "/graphiql", "/graphiql/**")
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")))
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return open(http, ERROR_PAGE, "/actuator/health", "/actuator/health/**").build();
    }

    private static HttpSecurity open(HttpSecurity http, String contentPolicy, String... paths) {
        return stateless(http, contentPolicy)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, paths)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // What is not there and what nobody may reach look alike.
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, refused) -> response.sendError(HttpStatus.NOT_FOUND.value())));
    }

    private static HttpSecurity stateless(HttpSecurity http, String contentPolicy) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(new GuardedHeaders(contentPolicy));
    }
}
