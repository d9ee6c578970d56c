package tn.marsa.migrant;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Somebody who looks a file up by its number, through the API. */
record LookUpDesk(HttpGraphQlTester api) {

    static final String REASON = "The person stands at the desk";
    static final String REQUISITION = "TPI Tunis 2026/4417";

    private static final String LOOK = """
            query($identifier: UniqueIdentifier!, $purpose: Purpose, $reason: String, $requisition: String) {
              migrant(identifier: $identifier, purpose: $purpose, reason: $reason, requisition: $requisition) {
                __typename
                ... on PurposeRequired { message office { code } }
                ... on Migrant {
                  identifier status office { code } openedFor { purpose until } names { surname surnameArabic } birth { date }
                  travelDocument { kind number } contact { governorate address phone email }
                }
              }
            }""";

    GraphQlTester.Response open(String identifier) {
        return open(identifier, null, null);
    }

    GraphQlTester.Response open(String identifier, @Nullable String purpose, @Nullable String reason) {
        return open(identifier, purpose, reason, "JUDICIAL_REQUISITION".equals(purpose) ? REQUISITION : null);
    }

    GraphQlTester.Response open(
            String identifier, @Nullable String purpose, @Nullable String reason, @Nullable String requisition) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("identifier", identifier);
        variables.put("purpose", purpose);
        variables.put("reason", reason);
        variables.put("requisition", requisition);
        return api.document(LOOK).variables(variables).execute();
    }

    /** One masked value in clear. */
    GraphQlTester.Response reveal(String identifier, String field) {
        return api.document("""
                        query($identifier: UniqueIdentifier!, $field: MaskedField!) {
                          revealField(identifier: $identifier, field: $field) {
                            __typename
                            ... on PurposeRequired { message office { code } }
                            ... on RevealedValue { field value }
                          }
                        }""")
                .variable("identifier", identifier)
                .variable("field", field)
                .execute();
    }

    static String outcome(GraphQlTester.Response response) {
        return response.path("migrant.__typename").entity(String.class).get();
    }
}
