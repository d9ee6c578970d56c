package tn.marsa.migrant;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody who looks a file up by its number, through the API. */
record LookUpDesk(HttpGraphQlTester api) {

    private static final String LOOK = """
            query($identifier: UniqueIdentifier!, $purpose: Purpose, $reason: String) {
              migrant(identifier: $identifier, purpose: $purpose, reason: $reason) {
                __typename
                ... on PurposeRequired { message office { code } }
                ... on Migrant {
                  identifier status office { code } names { surname surnameArabic } birth { date }
                  travelDocument { kind number } contact { governorate address phone email }
                }
              }
            }""";

    GraphQlTester.Response open(String identifier) {
        return open(identifier, null, null);
    }

    GraphQlTester.Response open(String identifier, @Nullable String purpose, @Nullable String reason) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("identifier", identifier);
        variables.put("purpose", purpose);
        variables.put("reason", reason);
        return api.document(LOOK).variables(variables).execute();
    }

    static String outcome(GraphQlTester.Response response) {
        return response.path("migrant.__typename").entity(String.class).get();
    }
}
