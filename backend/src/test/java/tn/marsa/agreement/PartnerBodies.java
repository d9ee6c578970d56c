package tn.marsa.agreement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;
import tools.jackson.databind.json.JsonMapper;

/** Makes partner bodies through the API: an administrator makes the agreement, the machine signs in with the secret shown. */
public final class PartnerBodies {

    private static final String MAKE = """
            mutation($input: MakeAgreementInput!) { makeAgreement(input: $input) {
              __typename
              ... on AgreementMade { clientSecret agreement { id clientId state usedToday } }
              ... on FieldsRefused { problems { field code message } } } }""";

    private final ApiCallers callers;
    private final ApiCaller administrator;
    private final URI tokens;

    public PartnerBodies(ApplicationContext marsa) {
        this.callers = marsa.getBean(ApiCallers.class);
        this.administrator = callers.join(Role.ADMINISTRATOR);
        this.tokens = URI.create("http://127.0.0.1:" + marsa.getEnvironment().getRequiredProperty("local.server.port")
                + "/oauth2/token");
    }

    /** A body's machine at the API. */
    public record Partner(String agreement, HttpGraphQlTester api) {

        /** Asks whether a number holds, for everything that can be answered. */
        public GraphQlTester.Response verify(String number) {
            return api.document(
                            "query($value: String!) { answer: verifyIdentifier(value: $value) { genuine valid alias } }")
                    .variable("value", number)
                    .execute();
        }

        /** Asks the same of an alias. */
        public GraphQlTester.Response verifyAlias(String alias) {
            return api.document("query($alias: String!) { answer: verifyAlias(alias: $alias) { genuine valid alias } }")
                    .variable("alias", alias)
                    .execute();
        }
    }

    public ApiCaller administrator() {
        return administrator;
    }

    /** Terms that nothing is wrong with: everything answered, with aliases; for changing in one point. */
    public static Map<String, Object> terms() {
        Map<String, Object> terms = new TreeMap<>();
        terms.put("idempotencyKey", UUID.randomUUID().toString());
        terms.put("bodyName", Map.of("ar", "هيكل شريك", "fr", "Organisme partenaire", "en", "Partner body"));
        terms.put("legalBasis", "Organic law 2004-63, article 47");
        terms.put("purpose", "Opening a right to care");
        terms.put("questions", List.of("GENUINE", "VALID"));
        terms.put("givesAlias", true);
        terms.put("dailyQuota", 100);
        terms.put("expiresOn", "2028-12-31");
        return terms;
    }

    /** A body under {@link #terms}. */
    public Partner any() {
        return under(Map.of());
    }

    /** A body under {@link #terms} with these changes. */
    public Partner under(Map<String, Object> changes) {
        Map<String, Object> terms = terms();
        terms.putAll(changes);
        GraphQlTester.Response made = make("fr", terms);
        String clientId = made.path("makeAgreement.agreement.clientId")
                .entity(String.class)
                .get();
        String secret =
                made.path("makeAgreement.clientSecret").entity(String.class).get();
        return new Partner(
                made.path("makeAgreement.agreement.id").entity(String.class).get(),
                callers.tester(token(clientId, secret)));
    }

    /** What the administrator is answered who makes an agreement with that input. */
    public GraphQlTester.Response make(String language, Map<String, Object> input) {
        return administrator
                .speaking(language)
                .document(MAKE)
                .variable("input", input)
                .execute();
    }

    /** What the administrator is answered who ends an agreement. */
    public GraphQlTester.Response end(String agreement, UUID key) {
        return administrator
                .speaking("en")
                .document("""
                        mutation($input: EndAgreementInput!) { endAgreement(input: $input) {
                          __typename
                          ... on AgreementEnded { agreement { state } }
                          ... on AgreementEndedBefore { message agreement { state } } } }""")
                .variable("input", Map.of("idempotencyKey", key.toString(), "agreementId", agreement))
                .execute();
    }

    /** The access token that the machine gets for its secret. */
    public String token(String clientId, String secret) {
        String basic =
                Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(request, BodyHandlers.ofString()).body();
            return new JsonMapper().readTree(answer).path("access_token").asString("");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
