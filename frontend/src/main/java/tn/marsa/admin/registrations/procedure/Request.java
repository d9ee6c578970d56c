package tn.marsa.admin.registrations.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A change on its way to the API: exactly the same request however often it has to be sent.
 *
 * @param key the idempotency key, made once for this intended change
 * @param registrationId which registration
 * @param version the version that the desk had seen
 * @param change what is wanted
 */
record Request(UUID key, String registrationId, int version, Change change) {

    /** The input of the mutation. */
    Map<String, Object> input() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", key);
        input.put("registrationId", registrationId);
        input.put("version", version);
        input.putAll(change.input());
        return input;
    }
}
