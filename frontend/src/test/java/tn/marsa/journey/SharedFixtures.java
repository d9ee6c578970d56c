package tn.marsa.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the applications and the browser when the first journey asks for them; JUnit closes them after the last. */
final class SharedFixtures implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningMarsa.class || type == Desks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(SharedFixtures.class));
        RunningMarsa marsa = store.computeIfAbsent(RunningMarsa.class, key -> RunningMarsa.start(), RunningMarsa.class);
        return parameter.getParameter().getType() == RunningMarsa.class
                ? marsa
                : store.computeIfAbsent(Desks.class, key -> new Desks(marsa), Desks.class);
    }
}
