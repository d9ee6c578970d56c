package tn.marsa.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;

/** Somebody at a desk who works on registrations through the API, over HTTP and with a real token. */
final class Desk {

    private static final String RESULT = """
            {
              __typename
              ... on RegistrationSaved { registration { ...Procedure } }
              ... on FieldsRefused { problems { field code message } }
              ... on RegistrationChanged {
                message changes { group by { isMe displayName } at } registration { ...Procedure }
              }
              ... on StepRefused { code message registration { ...Procedure } }
            }
            """;

    private static final String PROCEDURE = """
            fragment Procedure on Registration {
              id number version state stage steps registrar { isMe } holder { isMe } validatedBy { isMe }
            }
            """;

    private final HttpGraphQlTester api;

    Desk(ApiCaller caller) {
        this(caller.api());
    }

    Desk(HttpGraphQlTester api) {
        this.api = api;
    }

    HttpGraphQlTester api() {
        return api;
    }

    /** A registration that has just begun, of somebody who has not been here before. */
    Draft start() {
        return start(Map.of());
    }

    Draft start(Map<String, Object> more) {
        return draft(
                mutate("startRegistration", "StartRegistrationInput", with(more, "idempotencyKey", UUID.randomUUID())));
    }

    /** A registration whose stages are all finished, waiting for validation. */
    Draft submitted(Map<String, Map<String, Object>> person) {
        return submit(finished(person));
    }

    /** A registration at its last stage. */
    Draft finished(Map<String, Map<String, Object>> person) {
        Draft draft = start();
        for (List<String> groups : Person.STAGES) {
            Map<String, Object> given = new LinkedHashMap<>();
            groups.forEach(group -> given.put(group, person.get(group)));
            if (groups.contains("documents")) {
                given.put("documents", Person.presented(documentsAskedFor(draft)));
            }
            given.put("leaveStage", true);
            draft = draft(save(draft, given));
        }
        return draft;
    }

    List<String> documentsAskedFor(Draft draft) {
        return api.document("query($id: ID!) { registration(id: $id) { documents { code } } }")
                .variable("id", draft.id())
                .execute()
                .path("registration.documents[*].code")
                .entityList(String.class)
                .get();
    }

    Draft submit(Draft draft) {
        return draft(change(draft, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD")));
    }

    GraphQlTester.Response save(Draft draft, Map<String, ?> groups) {
        return change(draft, "saveFields", "SaveFieldsInput", groups);
    }

    GraphQlTester.Response takeOver(Draft draft) {
        return change(draft, "takeOver", "RegistrationChangeInput", Map.of());
    }

    GraphQlTester.Response validate(Draft draft) {
        return change(draft, "validateRegistration", "RegistrationChangeInput", Map.of());
    }

    GraphQlTester.Response giveBack(Draft draft, String reason) {
        return change(draft, "returnForCorrection", "ReturnForCorrectionInput", Map.of("reason", reason));
    }

    GraphQlTester.Response abandon(Draft draft, String reason) {
        return change(draft, "abandonRegistration", "AbandonRegistrationInput", Map.of("reason", reason));
    }

    /** One change; a key is made unless {@code more} has one. */
    GraphQlTester.Response change(Draft draft, String mutation, String inputType, Map<String, ?> more) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("registrationId", draft.id());
        input.put("version", draft.version());
        input.putAll(more);
        return mutate(mutation, inputType, input);
    }

    private GraphQlTester.Response mutate(
            String mutation, String inputType, Map<String, ? extends @Nullable Object> input) {
        String document = "mutation($input: %s!) { result: %s(input: $input) %s }%s"
                .formatted(inputType, mutation, RESULT, PROCEDURE);
        return api.document(document).variable("input", input).execute();
    }

    /** What the API answered of a registration that was saved. */
    static Draft draft(GraphQlTester.Response response) {
        response.path("result.__typename").entity(String.class).isEqualTo("RegistrationSaved");
        return response.path("result.registration").entity(Draft.class).get();
    }

    private static Map<String, @Nullable Object> with(Map<String, ?> map, String key, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(map);
        more.putIfAbsent(key, value);
        return more;
    }

    /** What a screen keeps of a registration. */
    record Draft(String id, String number, int version, String state, String stage, List<String> steps) {}
}
