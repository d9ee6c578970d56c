package tn.marsa.registration.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** What of other files a registration and a search do not show. */
@MarsaTest
class CandidatesShownTests {

    private final ApiCallers callers;
    private final Desk officer;

    CandidatesShownTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
    }

    @Test
    void areNotOfAWholePage() {
        officer.at(Stage.DUPLICATE_CHECK, Person.ivorian());

        officer.api()
                .document("{ registrations(first: 2) { edges { node { id candidates { pair } } } } }")
                .execute()
                .errors()
                .expect(error -> "LIMIT_EXCEEDED".equals(error.getExtensions().get("code")))
                .verify();
    }

    @Test
    void tellOfARestrictedFileNothingButWhomToAsk() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        restrict(Registered.in("4201", callers, person));

        GraphQlTester.Response shown = officer.read(
                officer.at(Stage.DUPLICATE_CHECK, person),
                "candidates { identifier shown strength office { code } comparison { field } }");

        shown.path("registration.candidates[0]").matchesJsonStrictly("""
                {"identifier": null, "shown": false, "strength": "CERTAIN", "office": {"code": "4201"}, "comparison": []}""");
    }

    @Test
    void areNotFoundByASearchWhileTheirFileIsRestricted() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        String identifier = Registered.in("4201", callers, person);
        @Nullable Object number = person.getOrDefault("travelDocument", Map.of()).get("number");
        search(number)
                .path("searchMigrants.candidates[*].identifier")
                .entityList(String.class)
                .contains(identifier);

        restrict(identifier);

        search(number)
                .path("searchMigrants.candidates")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response search(@Nullable Object number) {
        return officer.api()
                .document("""
                        query($number: String!) {
                          searchMigrants(input: {purpose: IDENTITY_CHECK, documentNumber: $number}) {
                            ... on PersonsFound { candidates { identifier } } } }""")
                .variable("number", String.valueOf(number))
                .execute();
    }

    private void restrict(String identifier) {
        HttpGraphQlTester head = callers.join(Role.SUPERVISOR, "4201").api();
        int version = head.document(
                        "{ migrant(identifier: \"%s\") { ... on Migrant { version } } }".formatted(identifier))
                .execute()
                .path("migrant.version")
                .entity(Integer.class)
                .get();
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("identifier", identifier);
        input.put("version", version);
        input.put("reason", "The person contests it");
        head.document("mutation($input: RestrictFileInput!) { restrictFile(input: $input) { __typename } }")
                .variable("input", input)
                .execute()
                .path("restrictFile.__typename")
                .entity(String.class)
                .isEqualTo("FileSaved");
    }
}
