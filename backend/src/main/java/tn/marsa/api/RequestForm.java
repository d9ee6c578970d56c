package tn.marsa.api;

import tn.marsa.api.BodyLimit.BodyRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a GraphQL request is over HTTP: one JSON object with a document, variables if it likes, and nothing of another type. */
final class RequestForm {

    private final JsonMapper json;

    /**
     * A form.
     *
     * @param depth how many objects and lists may stand inside each other
     */
    RequestForm(int depth) {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxNestingDepth(depth).build();
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .build();
    }

    /** Refuses a body that is not of the form; lists of requests are none. */
    void check(byte[] body) throws BodyRefused {
        JsonNode request = read(body);
        if (!request.path("query").isString()
                || !isObjectOrAbsent(request.path("variables"))
                || !isObjectOrAbsent(request.path("extensions"))
                || !isTextOrAbsent(request.path("operationName"))) {
            throw BodyRefused.noRequest();
        }
    }

    private JsonNode read(byte[] body) throws BodyRefused {
        try {
            return json.readTree(body);
        } catch (StreamConstraintsException tooDeep) {
            throw BodyRefused.tooDeep();
        } catch (JacksonException notJson) {
            throw BodyRefused.noRequest();
        }
    }

    private static boolean isObjectOrAbsent(JsonNode node) {
        return node.isObject() || node.isNull() || node.isMissingNode();
    }

    private static boolean isTextOrAbsent(JsonNode node) {
        return node.isString() || node.isNull() || node.isMissingNode();
    }
}
