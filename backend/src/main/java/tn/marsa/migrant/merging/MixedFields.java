package tn.marsa.migrant.merging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares two persons' fields, and puts some of one in place of the other's, choice by choice, as the vault keeps them. */
@Component
class MixedFields {

    private final JsonMapper json;

    MixedFields(JsonMapper json) {
        this.json = json;
    }

    /** The names of the fields of a choice in which two differ; a group that was never given says the same as an empty one. */
    List<String> differing(FieldChoice choice, Fields one, Fields other) {
        ObjectNode here = tree(one, choice.group());
        ObjectNode there = tree(other, choice.group());
        return choice.fields().stream()
                .filter(field -> !value(here, field).equals(value(there, field)))
                .toList();
    }

    /** True if something is given of a choice. */
    boolean tells(Fields fields, FieldChoice choice) {
        return !differing(choice, fields, Fields.NONE).isEmpty();
    }

    /** Which of the choices can be taken from another: they differ, and the other says something of them. */
    Set<FieldChoice> takeable(Collection<FieldChoice> choices, Fields kept, Fields other) {
        Set<FieldChoice> takeable = EnumSet.noneOf(FieldChoice.class);
        choices.stream()
                .filter(choice ->
                        tells(other, choice) && !differing(choice, kept, other).isEmpty())
                .forEach(takeable::add);
        return takeable;
    }

    /** The groups of these choices with the choices' values from another and everything else as it is kept. */
    Fields mix(Fields kept, Fields other, Set<FieldChoice> choices) {
        Map<FieldGroup, Group> mixed = new EnumMap<>(FieldGroup.class);
        FieldChoice.groups(choices).forEach(group -> mixed.put(group, mix(group, kept, other, choices)));
        return Fields.of(mixed);
    }

    /** Which of these groups say nothing now, and were not there before. */
    Set<FieldGroup> neverGiven(Fields now, Fields before) {
        return now.given().entrySet().stream()
                .filter(given -> !before.given().containsKey(given.getKey())
                        && given.getValue().equals(given.getKey().none()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Group mix(FieldGroup group, Fields kept, Fields other, Set<FieldChoice> choices) {
        ObjectNode mixed = tree(kept, group);
        ObjectNode source = tree(other, group);
        choices.stream()
                .filter(choice -> choice.group() == group)
                .flatMap(choice -> choice.fields().stream())
                .forEach(field -> mixed.set(field, source.get(field)));
        return json.treeToValue(mixed, group.type());
    }

    private ObjectNode tree(Fields fields, FieldGroup group) {
        return json.valueToTree(fields.given().getOrDefault(group, group.none()));
    }

    private static JsonNode value(ObjectNode group, String name) {
        JsonNode value = group.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }
}
