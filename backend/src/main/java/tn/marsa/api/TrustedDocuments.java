package tn.marsa.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;

/** The documents that are known beforehand: the operations of the admin UI. Callers add none. */
@Component
final class TrustedDocuments {

    private final Map<String, String> byHash;
    private final Set<String> all;

    TrustedDocuments() {
        this.byHash = new Operations()
                .all().values().stream()
                        .map(Operation::document)
                        .collect(Collectors.toUnmodifiableMap(Operation::hash, Function.identity()));
        this.all = Set.copyOf(byHash.values());
    }

    /** The document that a hash stands for: see {@link Operation#hash(String)}. */
    Optional<String> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** True if the text is one of them. */
    boolean hold(String document) {
        return all.contains(document);
    }
}
