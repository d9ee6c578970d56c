package tn.marsa.migrant;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tn.marsa.migrant.fields.FieldGroup;

/** Which groups a query asks for: no others are opened, and the trail says which. */
public final class ShownGroups {

    private static final Map<String, FieldGroup> BY_FIELD =
            Arrays.stream(FieldGroup.values()).collect(Collectors.toMap(FieldGroup::field, Function.identity()));

    private ShownGroups() {}

    /**
     * The groups that are asked for of what is being fetched itself, as {@link #in(DataFetchingFieldSelectionSet)} tells them: read off
     * the document where that is enough, for the library goes through the whole operation to tell.
     */
    static Set<FieldGroup> in(DataFetchingEnvironment fetching) {
        return WrittenFields.of(fetching).map(ShownGroups::named).orElseGet(() -> in(fetching.getSelectionSet()));
    }

    /** The groups that are asked for of what is being fetched itself. */
    public static Set<FieldGroup> in(DataFetchingFieldSelectionSet selection) {
        return named(selection.getImmediateFields().stream()
                .map(SelectedField::getName)
                .toList());
    }

    private static Set<FieldGroup> named(Collection<String> fields) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        for (String field : fields) {
            FieldGroup group = BY_FIELD.get(field);
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The groups that are asked for of the nodes of a page. */
    public static Set<FieldGroup> inNodes(DataFetchingFieldSelectionSet page) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        page.getFields("edges/node").forEach(node -> groups.addAll(in(node.getSelectionSet())));
        return groups;
    }
}
