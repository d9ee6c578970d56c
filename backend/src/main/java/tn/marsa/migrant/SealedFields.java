package tn.marsa.migrant;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** Seals groups under names of their own, beside what the groups are now. */
    void setAside(MigrantId person, Fields fields, Function<FieldGroup, String> name) {
        Map<String, byte[]> values = new HashMap<>();
        fields.given().forEach((group, value) -> values.put(name.apply(group), json.writeValueAsBytes(value)));
        if (!values.isEmpty()) {
            vault.seal(person, values);
        }
    }

    /** Opens groups of a person that were set aside. */
    Fields openSetAside(Permit permit, MigrantId person, Set<FieldGroup> groups, Function<FieldGroup, String> name) {
        List<String> names = groups.stream().map(name).toList();
        Map<String, byte[]> aside = vault.open(permit, List.of(person), names).getOrDefault(person, Map.of());
        Map<String, byte[]> values = new HashMap<>();
        groups.forEach(group -> {
            byte[] value = aside.get(name.apply(group));
            if (value != null) {
                values.put(group.name(), value);
            }
        });
        return read(values);
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
