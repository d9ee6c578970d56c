package tn.marsa.api;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a request its batch loaders once a field asks for one. Otherwise each request would be given those of all types, and each level
 * of its answer would look into each of them for something to load: a twentieth of what a small answer costs.
 */
@Component
final class LoadersOnDemand implements BatchLoaderRegistry, WebGraphQlInterceptor {

    private final DefaultBatchLoaderRegistry all = new DefaultBatchLoaderRegistry();

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> keys, Class<V> values) {
        return all.forTypePair(keys, values);
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return all.forName(name);
    }

    @Override
    public boolean hasRegistrations() {
        return all.hasRegistrations();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, changed) ->
                changed.dataLoaderRegistry(new OfOneRequest()).build());
        return chain.next(request);
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
        if (registry instanceof OfOneRequest later) {
            later.making = () -> all.registerDataLoaders(registry, context);
        } else {
            all.registerDataLoaders(registry, context);
        }
    }

    /** Empty until asked; a request runs on one thread. */
    private static final class OfOneRequest extends DataLoaderRegistry {

        private @Nullable Runnable making;

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            Runnable make = making;
            making = null;
            if (make != null) {
                make.run();
            }
            return super.getDataLoader(name);
        }
    }
}
