package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import tn.marsa.MarsaTest;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Deny by default: whoever registers nobody reaches no person, by any path that the contract has. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class NoWayToAPersonTests {

    private final ApiCallers callers;
    private final GraphQLSchema schema;
    private final Map<String, String> ways;

    NoWayToAPersonTests(@Autowired ApiCallers callers, @Autowired WholeContract contract) {
        this.callers = callers;
        this.schema = contract.schema();
        this.ways = WaysToAPerson.documents(Registered.in("1101", callers));
    }

    /** Fails when the contract gets a new way to a person, until it is among those that are tried here. */
    @Test
    void everyFieldThatLeadsToAPersonIsTriedHere() {
        assertThat(WaysToAPerson.in(schema)).isEqualTo(ways.keySet());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "SUPERVISOR"})
    void isRefusedToARoleThatRegistersNobodyEvenInAnOffice(Role role) {
        for (ApiCallers.ApiCaller caller : List.of(callers.join(role), callers.join(role, "1101"))) {
            ways.forEach((field, document) -> {
                GraphQlTester.Response refused = caller.api().document(document).execute();
                assertThat(Refusal.in(refused)).as(field).isNotEmpty().containsOnly(Refusal.of("INVALID_REQUEST"));
                assertThat(nothing(refused)).as(field).isTrue();
            });
        }
    }

    @Test
    void isOpenToAnOfficerSoThatTheRefusalsAboveMeanSomething() {
        GraphQlTester.Response opened = callers.join(Role.OFFICER, "1101")
                .api()
                .document(ways.getOrDefault("migrant", ""))
                .execute();

        opened.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "SUPERVISOR"})
    void isRefusedUnderAnotherNameAndInAFragmentToo(Role role) {
        String hidden = """
                query { me { displayName } ...aside innocent: registrations { totalCount queues { count } } }
                fragment aside on Query { ...further }
                fragment further on Query { harmless: migrants { edges { node { ...person } } } }
                fragment person on Migrant { a: names { b: surname } }""";
        GraphQlTester.Response refused =
                callers.join(role, "1101").api().document(hidden).execute();

        assertThat(Refusal.in(refused)).isNotEmpty().containsOnly(Refusal.of("INVALID_REQUEST"));
        assertThat(nothing(refused)).isTrue();
    }

    @Test
    void isRefusedToAnOfficerOfNoOffice() {
        for (String field : List.of("migrants", "registration", "registrations", "startRegistration", "takeOver")) {
            GraphQlTester.Response refused = callers.join(Role.OFFICER)
                    .api()
                    .document(ways.getOrDefault(field, ""))
                    .execute();
            assertThat(Refusal.in(refused)).as(field).containsExactly(Refusal.of("FORBIDDEN"));
        }
    }

    @Test
    void isRefusedToWhoeverHasNoToken(@LocalServerPort int port) {
        WebTestClient nobody = WebTestClient.bindToServer(new JdkClientHttpConnector())
                .baseUrl("http://127.0.0.1:%d/graphql".formatted(port))
                .build();
        ways.forEach((field, document) -> nobody.post()
                .bodyValue(Map.of("query", document))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED")
                .jsonPath("$.data")
                .doesNotExist());
    }

    private static boolean nothing(GraphQlTester.Response response) {
        Map<?, ?> data = response.returnResponse().getData();
        return data == null || data.values().stream().allMatch(Objects::isNull);
    }
}
