package tn.marsa.migrant;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads off a valid document which fields it asks for of what is being fetched, fragments written out. */
final class WrittenFields {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> names = new HashSet<>();
    private boolean always = true;

    private WrittenFields(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Their names; empty if a directive stands at one of them, which may say that it is asked for only at times. */
    static Optional<Set<String>> of(DataFetchingEnvironment fetching) {
        WrittenFields written = new WrittenFields(fetching.getFragmentsByName());
        fetching.getMergedField().getFields().forEach(field -> written.addAll(field.getSelectionSet()));
        return written.always ? Optional.of(written.names) : Optional.empty();
    }

    private void addAll(SelectionSet set) {
        set.getSelections().forEach(this::add);
    }

    private void add(Selection<?> selection) {
        always &= selection instanceof DirectivesContainer<?> plain
                && plain.getDirectives().isEmpty();
        switch (selection) {
            case Field field -> names.add(field.getName());
            case InlineFragment inline -> addAll(inline.getSelectionSet());
            case FragmentSpread spread ->
                addAll(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet());
            default -> throw new IllegalArgumentException("Neither a field nor a fragment");
        }
    }
}
