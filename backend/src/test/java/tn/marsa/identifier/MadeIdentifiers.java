package tn.marsa.identifier;

import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Identifiers for benches of other packages: made as the API makes them, and issued to nobody. */
public final class MadeIdentifiers {

    private MadeIdentifiers() {}

    /** Each time one that nobody else has. */
    public static Supplier<String> of(ApplicationContext marsa) {
        IdentifierSupply supply = marsa.getBean(IdentifierSupply.class);
        return () -> supply.next().value();
    }
}
