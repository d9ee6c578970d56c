package tn.marsa.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.procedure.Stage;

/** Somebody at a desk who works on registrations through the API, over HTTP and with a real token. */
public final class Desk {

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

    public Desk(ApiCaller caller) {
        this(caller.api());
    }

    /** Whoever that tester's token is of. */
    public Desk(HttpGraphQlTester api) {
        this.api = api;
    }

    public HttpGraphQlTester api() {
        return api;
    }

    /** The same person at the desk, asking for answers in that language. */
    public Desk speaking(String language) {
        return new Desk(api.mutate().header("Accept-Language", language).build());
    }

    /** A registration that has just begun, of somebody who has not been here before. */
    public Draft start() {
        return start(Map.of());
    }

    public Draft start(Map<String, Object> more) {
        return draft(
                mutate("startRegistration", "StartRegistrationInput", with(more, "idempotencyKey", UUID.randomUUID())));
    }

    /** A registration whose stages are all finished, waiting for validation. */
    public Draft submitted(Map<String, Map<String, Object>> person) {
        return submit(finished(person));
    }

    /** A registration at its last stage. */
    public Draft finished(Map<String, Map<String, Object>> person) {
        return at(Stage.VALIDATION, person);
    }

    /** A registration of somebody who has given what its stages ask for up to this one, which is still to be done. */
    public Draft at(Stage stage, Map<String, Map<String, Object>> person) {
        return bring(start(), stage, person);
    }

    /** Finishes the stages before this one. */
    public Draft bring(Draft begun, Stage stage, Map<String, Map<String, Object>> person) {
        return bring(begun, Stage.RECEPTION, stage, person);
    }

    /** Finishes the stages from one to before another. */
    public Draft bring(Draft begun, Stage from, Stage to, Map<String, Map<String, Object>> person) {
        Draft draft = begun;
        for (Stage current = from; current != to; current = current.next()) {
            draft = draft(save(draft, everything(draft, current, person)));
        }
        return draft;
    }

    private Map<String, Object> everything(Draft draft, Stage stage, Map<String, Map<String, Object>> person) {
        Map<String, Object> given = new LinkedHashMap<>(person);
        given.keySet().retainAll(stage.groups().stream().map(FieldGroup::field).toList());
        if (stage == Stage.DOCUMENTS) {
            given.put("documents", Person.presented(documentsAskedFor(draft)));
        }
        given.put("leaveStage", true);
        return given;
    }

    public List<String> documentsAskedFor(Draft draft) {
        return read(draft, "documents { code }")
                .path("registration.documents[*].code")
                .entityList(String.class)
                .get();
    }

    /** Says of everybody who comes near that they are somebody else, and answers how many those were. */
    public int tellApart(Draft draft) {
        List<String> pairs = read(draft, "candidates { pair decision { same } }")
                .path("registration.candidates[?(@.decision == null)].pair")
                .entityList(String.class)
                .get();
        pairs.forEach(
                pair -> api.document("mutation($input: TellApartInput!) { tellApart(input: $input) { __typename } }")
                        .variable("input", Map.of("pair", pair, "reason", "Another person, as the test knows"))
                        .execute()
                        .path("tellApart.__typename")
                        .entity(String.class)
                        .isEqualTo("ToldApart"));
        return pairs.size();
    }

    public Draft submit(Draft draft) {
        return draft(change(draft, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD")));
    }

    public GraphQlTester.Response save(Draft draft, Map<String, ?> groups) {
        return change(draft, "saveFields", "SaveFieldsInput", groups);
    }

    public GraphQlTester.Response takeOver(Draft draft) {
        return change(draft, "takeOver", "RegistrationChangeInput", Map.of());
    }

    public GraphQlTester.Response validate(Draft draft) {
        return change(draft, "validateRegistration", "RegistrationChangeInput", Map.of());
    }

    public GraphQlTester.Response giveBack(Draft draft, String reason) {
        return change(draft, "returnForCorrection", "ReturnForCorrectionInput", Map.of("reason", reason));
    }

    public GraphQlTester.Response abandon(Draft draft, String reason) {
        return change(draft, "abandonRegistration", "AbandonRegistrationInput", Map.of("reason", reason));
    }

    /** One change; a key is made unless {@code more} has one. */
    public GraphQlTester.Response change(Draft draft, String mutation, String inputType, Map<String, ?> more) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("registrationId", draft.id());
        input.put("version", draft.version());
        input.putAll(more);
        return mutate(mutation, inputType, input);
    }

    public GraphQlTester.Response mutate(
            String mutation, String inputType, Map<String, ? extends @Nullable Object> input) {
        String document = "mutation($input: %s!) { result: %s(input: $input) %s }%s"
                .formatted(inputType, mutation, RESULT, PROCEDURE);
        return api.document(document).variable("input", input).execute();
    }

    /** Some fields of a registration, as whoever stands here sees them. */
    public GraphQlTester.Response read(Draft draft, String fields) {
        return api.document("query($id: ID!) { registration(id: $id) { %s } }".formatted(fields))
                .variable("id", draft.id())
                .execute();
    }

    /** Why the procedure refused a step. */
    public static String refusal(GraphQlTester.Response response) {
        response.path("result.__typename").entity(String.class).isEqualTo("StepRefused");
        return response.path("result.code").entity(String.class).get();
    }

    /** What is wrong with the fields that were refused. */
    public static List<Problem> problems(GraphQlTester.Response response) {
        response.path("result.__typename").entity(String.class).isEqualTo("FieldsRefused");
        return response.path("result.problems").entityList(Problem.class).get();
    }

    /** The same, as {@code field CODE}. */
    public static List<String> faults(GraphQlTester.Response response) {
        return problems(response).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    /** What the API answered of a registration that was saved. */
    public static Draft draft(GraphQlTester.Response response) {
        response.path("result.__typename").entity(String.class).isEqualTo("RegistrationSaved");
        return response.path("result.registration").entity(Draft.class).get();
    }

    private static Map<String, @Nullable Object> with(Map<String, ?> map, String key, Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(map);
        more.putIfAbsent(key, value);
        return more;
    }

    /** One field that was refused. */
    public record Problem(String field, String code, String message) {}

    /** What a screen keeps of a registration. */
    public record Draft(String id, String number, int version, String state, String stage, List<String> steps) {}
}
