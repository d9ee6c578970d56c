package tn.marsa.admin.migrants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has seen or changed a file, newest first: one page. */
record Looks(List<Edge> edges, End pageInfo) implements Serializable {

    /** The same with other names of offices. */
    Looks renamed(UnaryOperator<Migrant.Keeper> office) {
        return new Looks(
                edges.stream().map(edge -> new Edge(edge.node.renamed(office))).toList(), pageInfo);
    }

    /** This page and the next one. */
    Looks and(Looks next) {
        return new Looks(Stream.concat(edges.stream(), next.edges.stream()).toList(), next.pageInfo);
    }

    record Edge(Look node) implements Serializable {}

    /** Whether the list goes on, and after what. */
    record End(boolean hasNextPage, @Nullable String endCursor) implements Serializable {}

    /**
     * That somebody saw or changed the file.
     *
     * @param office where they worked then; null for none
     * @param purpose a value of the contract's {@code LookPurpose}
     * @param groups values of the contract's {@code FieldGroup}
     * @param revealed the value that was shown in clear; null where none was
     */
    record Look(
            Instant at,
            Staff by,
            Migrant.@Nullable Keeper office,
            Action action,
            String purpose,
            List<String> groups,
            @Nullable MaskedField revealed)
            implements Serializable {

        Look renamed(UnaryOperator<Migrant.Keeper> name) {
            return new Look(at, by, office == null ? null : name.apply(office), action, purpose, groups, revealed);
        }
    }

    /** Somebody, as colleagues see them. */
    record Staff(String displayName, boolean isMe) implements Serializable {}

    /** What they did. */
    enum Action {
        SHOWN,
        REVEALED,
        CHANGED
    }
}
