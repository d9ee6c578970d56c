package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** The same attack on whichever layers are left: those who register nobody ask for a person by every field that leads to one. */
final class Layers {

    // Those that may not be asked at all; migrant answers to some of them where a file stands.
    private static final List<String> REFUSED = List.of("migrants", "registrations");

    private final ApiCallers callers;
    private final Map<String, String> ways;

    Layers(ApiCallers callers) {
        this.callers = callers;
        this.ways = WaysToAPerson.documents(Registered.in("1101", callers));
    }

    /** Every attack meets that code, no name and no phone; an officer's same question is answered. */
    void refuse(String code) {
        for (Role role : List.of(Role.OBSERVATORY, Role.ADMINISTRATOR, Role.AUDITOR, Role.VERIFIER)) {
            REFUSED.forEach(query -> assertThat(Refusal.in(ask(role, query)))
                    .as(role + " " + query)
                    .isNotEmpty()
                    .containsOnly(Refusal.of(code)));
            ways.keySet()
                    .forEach(way -> assertThat(text(ask(role, way)))
                            .as(role + " " + way)
                            .doesNotContain("Koffi", "rue des Orangers"));
        }
        assertThat(text(ask(Role.OFFICER, "migrants"))).contains("Koffi");
    }

    private static String text(GraphQlTester.Response response) {
        List<Refusal> refusals = Refusal.in(response);
        return refusals + " " + response.returnResponse().toMap();
    }

    private GraphQlTester.Response ask(Role role, String query) {
        return callers.join(role, "1101")
                .api()
                .document(ways.getOrDefault(query, ""))
                .execute();
    }
}
