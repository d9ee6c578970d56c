package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

/** What a request does not ask for is not made. */
class LoadersOnDemandTests {

    private final LoadersOnDemand loaders = new LoadersOnDemand();

    @BeforeEach
    void registerTwo() {
        loaders.<String, String>forName("offices")
                .registerMappedBatchLoader((codes, environment) -> Mono.just(Map.of()));
        loaders.<String, String>forName("stages")
                .registerMappedBatchLoader((codes, environment) -> Mono.just(Map.of()));
    }

    @Test
    void makesNoneForARequestThatAsksForNone() {
        assertThat(request().getDataLoaders()).isEmpty();
    }

    @Test
    void makesThemForARequestThatAsksForOne() {
        DataLoaderRegistry request = request();

        assertThat(request.<String, String>getDataLoader("stages")).isNotNull();
    }

    @Test
    void makesThemOnceForARequest() {
        DataLoaderRegistry request = request();

        assertThat(request.<String, String>getDataLoader("stages"))
                .isSameAs(request.<String, String>getDataLoader("stages"));
    }

    @Test
    void makesOthersForAnotherRequest() {
        assertThat(request().<String, String>getDataLoader("stages"))
                .isNotSameAs(request().<String, String>getDataLoader("stages"));
    }

    private DataLoaderRegistry request() {
        List<ExecutionInput> inputs = new ArrayList<>();
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/graphql"),
                HttpHeaders.EMPTY,
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ me { displayName } }", null, Map.of(), Map.of()),
                "1",
                Locale.ENGLISH);
        loaders.intercept(request, taken -> {
            inputs.add(taken.toExecutionInput());
            return Mono.empty();
        });
        DataLoaderRegistry registry = inputs.getFirst().getDataLoaderRegistry();
        loaders.registerDataLoaders(registry, inputs.getFirst().getGraphQLContext());
        return registry;
    }
}
