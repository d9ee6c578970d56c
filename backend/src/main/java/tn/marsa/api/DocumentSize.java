package tn.marsa.api;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.access.Limits;

/**
 * How large a document is once each fragment is written out wherever it is spread. Reused fragments double the size at each step; it
 * is found by looking at each of them once, so that measuring costs what the text is long.
 */
record DocumentSize(int depth, long fields, long aliases, long directives) {

    private static final DocumentSize NOTHING = new DocumentSize(0, 0, 0, 0);

    // What spreads itself has no end. Sums of such sizes stay far below what overflows: see plus.
    private static final int ENDLESS = 1_000_000;
    private static final DocumentSize CYCLE = new DocumentSize(ENDLESS, ENDLESS, ENDLESS, ENDLESS);

    /** Measures all operations of a document together. */
    static DocumentSize of(Document document) {
        Measuring measuring = new Measuring(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> directives(operation).plus(measuring.of(operation.getSelectionSet())))
                .reduce(NOTHING, DocumentSize::plus);
    }

    /** True if nothing is larger than allowed. */
    boolean within(Limits.Document limits) {
        return depth <= limits.depth()
                && fields <= limits.fields()
                && aliases <= limits.aliases()
                && directives <= limits.directives();
    }

    private DocumentSize plus(DocumentSize other) {
        return new DocumentSize(
                Math.max(depth, other.depth),
                Math.min(ENDLESS, fields + other.fields),
                Math.min(ENDLESS, aliases + other.aliases),
                Math.min(ENDLESS, directives + other.directives));
    }

    private DocumentSize under(Field field) {
        DocumentSize own = new DocumentSize(0, 1, field.getAlias() == null ? 0 : 1, 0).plus(directives(field));
        return new DocumentSize(depth + 1, fields, aliases, directives).plus(own);
    }

    private static DocumentSize directives(DirectivesContainer<?> element) {
        return new DocumentSize(0, 0, 0, element.getDirectives().size());
    }

    /** Remembers the fragments that were measured. */
    private static final class Measuring {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, DocumentSize> known = new HashMap<>();
        private final Set<String> open = new HashSet<>();

        Measuring(Document document) {
            for (Definition<?> definition : document.getDefinitions()) {
                if (definition instanceof FragmentDefinition fragment) {
                    fragments.put(fragment.getName(), fragment);
                }
            }
        }

        DocumentSize of(@Nullable SelectionSet set) {
            DocumentSize size = NOTHING;
            if (set != null) {
                for (Selection<?> selection : set.getSelections()) {
                    size = size.plus(of(selection));
                }
            }
            return size;
        }

        private DocumentSize of(Selection<?> selection) {
            return switch (selection) {
                case Field field -> of(field.getSelectionSet()).under(field);
                case InlineFragment inline -> of(inline.getSelectionSet()).plus(directives(inline));
                case FragmentSpread spread -> fragment(spread.getName()).plus(directives(spread));
                default -> CYCLE;
            };
        }

        private DocumentSize fragment(String name) {
            FragmentDefinition fragment = fragments.get(name);
            DocumentSize measured = known.get(name);
            if (measured != null || fragment == null) {
                return measured == null ? NOTHING : measured;
            }
            if (!open.add(name)) {
                return CYCLE;
            }
            DocumentSize size = of(fragment.getSelectionSet()).plus(directives(fragment));
            open.remove(name);
            known.put(name, size);
            return size;
        }
    }
}
