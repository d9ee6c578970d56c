package tn.marsa.attack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server answered.
 *
 * @param location where it leads; empty if nowhere
 */
record Answer(int status, String location, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The body as JSON; a missing node where it is none. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException none) {
            return JSON.missingNode();
        }
    }

    /** The codes of its errors. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        json().path("errors")
                .forEach(
                        error -> codes.add(error.path("extensions").path("code").asString("NONE")));
        return codes;
    }

    /** True if no field of the data has a value. */
    boolean isEmpty() {
        JsonNode data = json().path("data");
        return data.isMissingNode() || data.isNull() || data.valueStream().allMatch(JsonNode::isNull);
    }

    /** True if it is data without an error. */
    boolean isGood() {
        return status == 200 && codes().isEmpty() && !isEmpty();
    }

    /** True if any of the texts occurs in it. */
    boolean shows(List<String> texts) {
        return texts.stream().anyMatch(body::contains);
    }
}
