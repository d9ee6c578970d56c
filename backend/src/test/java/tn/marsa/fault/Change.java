package tn.marsa.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tools.jackson.databind.JsonNode;

/**
 * One change to a registration that somebody intends, sent until it is answered.
 *
 * @param name of the mutation
 * @param inputType of its input
 * @param input the same each time, its key with it
 */
record Change(String name, String inputType, Map<String, Object> input) {

    /** What follows on what was acknowledged last; a new registration after a validated one or none, which is a missing node. */
    static Change after(JsonNode acknowledged) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        if (acknowledged.isMissingNode() || state(acknowledged).equals("VALIDATED")) {
            return new Change("startRegistration", "StartRegistrationInput", input);
        }
        input.put("registrationId", acknowledged.path("id").asString());
        input.put("version", acknowledged.path("version").asInt());
        if (state(acknowledged).equals("SUBMITTED")) {
            return new Change("validateRegistration", "RegistrationChangeInput", input);
        }
        Stage stage = Stage.valueOf(acknowledged.path("stage").asString());
        if (stage == Stage.VALIDATION) {
            input.put("reading", "READ_ALOUD");
            return new Change("submitForValidation", "SubmitForValidationInput", input);
        }
        input.put("leaveStage", true);
        stage.groups().forEach(group -> input.put(group.field(), given(group, acknowledged)));
        return new Change("saveFields", "SaveFieldsInput", input);
    }

    private static Object given(FieldGroup group, JsonNode acknowledged) {
        if (group != FieldGroup.DOCUMENTS) {
            return Person.ivorian().getOrDefault(group.field(), Map.of());
        }
        List<String> asked = acknowledged
                .path("documents")
                .valueStream()
                .map(document -> document.path("code").asString())
                .toList();
        return Person.presented(asked);
    }

    private static String state(JsonNode registration) {
        return registration.path("state").asString("");
    }

    /** The request's document. */
    String document() {
        return """
                mutation($input: %s!) { result: %s(input: $input) { __typename
                  ... on RegistrationSaved { registration { id number version state stage documents { code } } } } }""".formatted(inputType, name);
    }

    boolean isForASupervisor() {
        return name.equals("validateRegistration");
    }
}
