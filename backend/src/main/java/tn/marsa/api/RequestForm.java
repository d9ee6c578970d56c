package tn.marsa.api;

import java.util.regex.Pattern;
import tn.marsa.api.BodyLimit.BodyRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a GraphQL request is over HTTP: one JSON object with a document, or a hash for one, variables if it likes, and nothing of
 * another type.
 */
final class RequestForm {

    /** The extension that says which document is meant by its hash; Apollo's name, which graphql-java knows. */
    static final String BY_HASH = "persistedQuery";

    /** SHA-256, in small hexadecimal digits. */
    static final String HASH = "sha256Hash";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

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
        if (!hasDocument(request)
                || !isObjectOrAbsent(request.path("variables"))
                || !isObjectOrAbsent(request.path("extensions"))
                || !isTextOrAbsent(request.path("operationName"))) {
            throw BodyRefused.noRequest();
        }
    }

    private static boolean hasDocument(JsonNode request) {
        JsonNode byHash = request.path("extensions").path(BY_HASH);
        JsonNode text = request.path("query");
        return isAbsent(byHash) ? text.isString() : isHash(byHash) && isTextOrAbsent(text);
    }

    private static boolean isHash(JsonNode byHash) {
        return byHash.path("version").asInt(1) == 1
                && SHA_256.matcher(byHash.path(HASH).asString("")).matches();
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
        return node.isObject() || isAbsent(node);
    }

    private static boolean isTextOrAbsent(JsonNode node) {
        return node.isString() || isAbsent(node);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }
}
