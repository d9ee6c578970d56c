package tn.marsa.migrant.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.fields.Group;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Groups of fields as the vault keeps them, compared field by field. */
@Component
public class ChangedFields {

    private final JsonMapper json;

    ChangedFields(JsonMapper json) {
        this.json = json;
    }

    /** The names of the fields that differ, in the order of the form. */
    public List<String> between(@Nullable Group was, @Nullable Group is) {
        JsonNode former = tree(was);
        JsonNode present = tree(is);
        Set<String> names = new LinkedHashSet<>(present.propertyNames());
        names.addAll(former.propertyNames());
        return names.stream()
                .filter(name -> !value(former, name).equals(value(present, name)))
                .toList();
    }

    /** The group as it is sealed; what was never given is an empty one. */
    byte[] bytes(@Nullable Group group) {
        return json.writeValueAsBytes(tree(group));
    }

    /** One field of a sealed group as text, several values joined by commas; null if nothing was given. */
    @Nullable String text(byte[] sealed, String field) {
        JsonNode value = json.readTree(sealed).path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isArray()
                ? String.join(", ", value.valueStream().map(JsonNode::asString).toList())
                : value.asString();
    }

    private JsonNode tree(@Nullable Group group) {
        return group == null ? json.createObjectNode() : json.valueToTree(group);
    }

    private static JsonNode value(JsonNode group, String name) {
        JsonNode value = group.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }
}
