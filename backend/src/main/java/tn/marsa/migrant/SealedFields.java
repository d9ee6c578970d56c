package tn.marsa.migrant;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Fields as the vault keeps them: one sealed JSON value for each person and group, under the group's name. */
@Component
class SealedFields {

    private final Vault vault;
    private final JsonMapper json;

    SealedFields(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** Seals the groups given, in place of what they were. */
    void seal(MigrantId person, Fields fields) {
        Map<String, byte[]> values = values(fields);
        if (!values.isEmpty()) {
            vault.seal(person, values);
        }
    }

    /** The groups as they are sealed, by the names under which they are. */
    Map<String, byte[]> values(Fields fields) {
        Map<String, byte[]> values = new HashMap<>();
        fields.given().forEach((name, group) -> values.put(name.name(), json.writeValueAsBytes(group)));
        return values;
    }

    /** Opens those groups of those persons; whoever has none of them is left out. */
    Map<MigrantId, Fields> open(Permit permit, Collection<MigrantId> persons, Set<FieldGroup> groups) {
        List<String> names = groups.stream().map(FieldGroup::name).toList();
        Map<MigrantId, Fields> opened = new HashMap<>();
        vault.open(permit, persons, names).forEach((person, values) -> opened.put(person, read(values)));
        return opened;
    }

    private Fields read(Map<String, byte[]> values) {
        Map<FieldGroup, Group> groups = new EnumMap<>(FieldGroup.class);
        values.forEach((name, value) -> {
            FieldGroup group = FieldGroup.valueOf(name);
            groups.put(group, json.readValue(value, group.type()));
        });
        return Fields.of(groups);
    }
}
