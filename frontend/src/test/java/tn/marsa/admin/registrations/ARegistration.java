package tn.marsa.admin.registrations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A registration as the API answers it: builds the JSON. */
public final class ARegistration {

    /** The id of every registration of these tests. */
    public static final String ID = "0199a3c4-0000-7000-8000-000000000418";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Object> OFFICER = Map.of("displayName", "S. Modèle", "isMe", true);

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> person = new LinkedHashMap<>();
    private final List<Map<String, Object>> saved = new ArrayList<>();

    private ARegistration() {
        person.put("duplicateCheck", Map.of("outcome", "NOT_CHECKED"));
        fields.put("id", ID);
        fields.put("number", "1101-2026-00418");
        fields.put("version", 1);
        fields.put("registeredAs", "NEW");
        fields.put("state", "DRAFT");
        fields.put("stage", "RECEPTION");
        fields.put("office", Map.of("code", "1101", "place", "La Marsa"));
        fields.put("registrar", OFFICER);
        fields.put("holder", OFFICER);
        fields.put("procedureVersion", "1");
        fields.put("documents", List.of());
        fields.put("saved", saved);
        fields.put("childProtection", false);
        fields.put("steps", List.of("SAVE", "ABANDON"));
        fields.put("startedAt", "2026-11-23T09:24:00Z");
        fields.put("updatedAt", "2026-11-23T09:42:00Z");
    }

    /** A draft that has reached a stage. */
    public static ARegistration at(String stage) {
        ARegistration registration = new ARegistration().with("stage", stage);
        if (!stage.equals("RECEPTION")) {
            registration.fields.put("migrant", registration.person);
        }
        return registration;
    }

    /** Sets a field. */
    public ARegistration with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Sets a group of the person. */
    public ARegistration with(String group, Map<String, Object> values) {
        person.put(group, values);
        return this;
    }

    /** Sets the identifier of the person. */
    public ARegistration issued(String identifier) {
        person.put("identifier", identifier);
        return this;
    }

    /** Sets what came of looking for another file of the person. */
    public ARegistration checked(String outcome) {
        person.put("duplicateCheck", Map.of("outcome", outcome));
        return this;
    }

    /** Says who saved a group last. */
    public ARegistration saved(String group, String by) {
        saved.add(Map.of("group", group, "at", "2026-11-23T09:41:00Z", "by", Map.of("displayName", by, "isMe", false)));
        return this;
    }

    /** Another desk holds it. */
    public ARegistration heldBy(String name) {
        return with("holder", (Object) Map.of("displayName", name, "isMe", false))
                .with("steps", List.of("TAKE_OVER"));
    }

    /** The answer to a query for it. */
    public String opened() {
        return JSON.writeValueAsString(Map.of("registration", fields));
    }

    /** The answer to a mutation that was made. */
    public String savedBy(String mutation) {
        return result(mutation, "RegistrationSaved", Map.of("registration", fields));
    }

    /** The answer to a mutation that met another desk's change. */
    public String changedFor(String mutation) {
        return result(
                mutation,
                "RegistrationChanged",
                Map.of("registration", fields, "changes", saved, "message", "Modifié entre-temps."));
    }

    /** The answer to a mutation that the procedure does not allow. */
    public String refusedFor(String mutation, String code, String message) {
        return result(mutation, "StepRefused", Map.of("registration", fields, "code", code, "message", message));
    }

    /** The answer to a mutation with fields to mend: path, code and message of each. */
    public static String fieldsRefused(String mutation, List<List<String>> problems) {
        List<Map<String, String>> each = problems.stream()
                .map(problem -> Map.of("field", problem.get(0), "code", problem.get(1), "message", problem.get(2)))
                .toList();
        return result(mutation, "FieldsRefused", Map.of("problems", each));
    }

    private static String result(String mutation, String type, Map<String, Object> content) {
        Map<String, Object> result = new LinkedHashMap<>(content);
        result.put("__typename", type);
        return JSON.writeValueAsString(Map.of(mutation, result));
    }
}
