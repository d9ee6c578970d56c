package tn.marsa.migrant;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.EnumSet;
import java.util.Set;
import tn.marsa.migrant.fields.FieldGroup;

/** Which groups a query asks for: no others are opened, and the trail says which. */
public final class ShownGroups {

    private ShownGroups() {}

    /**
     * The groups among the fields selected.
     *
     * @param path where they stand below the field being fetched: empty, or ending in a slash
     */
    public static Set<FieldGroup> in(DataFetchingFieldSelectionSet selection, String path) {
        EnumSet<FieldGroup> groups = EnumSet.allOf(FieldGroup.class);
        groups.removeIf(group -> !selection.contains(path + group.field()));
        return groups;
    }
}
