package tn.marsa.admin.api;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operation answered: the root fields of its {@code data}, to be read into records. */
public final class Answer {

    private final JsonNode data;
    private final JsonMapper json;

    Answer(JsonNode data, JsonMapper json) {
        this.data = data;
        this.json = json;
    }

    /**
     * The value of a root field that the contract promises.
     *
     * @param field name of the root field
     * @param type a record with the fields asked for; for a union a sealed interface told apart by {@code __typename}
     * @throws ApiUnreachable if the answer has no such field
     */
    public <T> T get(String field, Class<T> type) {
        return find(field, type).orElseThrow(() -> new ApiUnreachable("no field " + field + " in the answer"));
    }

    /** The value of a root field that may be null. */
    public <T> Optional<T> find(String field, Class<T> type) {
        JsonNode node = data.path(field);
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(json.treeToValue(node, type));
    }
}
