package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Documents made to cost more than they are long: refused with a code, before the cost. */
@MarsaTest
class HostileDocumentTests {

    private static final Duration SOON = Duration.ofMillis(500);

    private final ApiCaller officer;

    HostileDocumentTests(@Autowired ApiCallers callers) {
        this.officer = callers.join(Role.OFFICER, "1101");
    }

    // What is measured is one document, not the classes that the first one loads.
    @BeforeEach
    void warmUp() {
        officer.api().document("{ me { language }").execute();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("depth", nested("__type(name: \"Query\") { ofType ", "{ ofType ", 40)),
                Arguments.of(
                        "depth of introspection",
                        "{ __schema { types " + "{ fields { type ".repeat(8) + "{ name }" + " } }".repeat(8) + " } }"),
                Arguments.of("reused fragments", doubling(30)),
                Arguments.of("width of a reused fragment", wide()),
                Arguments.of("aliases", many(1000, "a%d: me { language } ")),
                Arguments.of("aliases of __typename", many(1000, "a%d: __typename ")),
                Arguments.of("__typename", many(3000, "__typename ")),
                Arguments.of("directives", "{ me { language " + "@include(if: true) ".repeat(500) + "} }"),
                Arguments.of("a fragment that spreads itself", "{ ...a } fragment a on Query { me { language } ...a }"),
                Arguments.of("fragments in a circle", circle(50)),
                Arguments.of(
                        "tokens", "{ me { " + "language ".repeat(2400) + "} me { " + "language ".repeat(2400) + "} }"),
                Arguments.of("characters", "{ me { language } } # " + "x".repeat(30_000)),
                Arguments.of("blanks", "{ me { language" + " ,".repeat(9000) + "} }"),
                Arguments.of(
                        "lists in lists",
                        "{ identifier(value: " + "[".repeat(2500) + "]".repeat(2500) + ") { known } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedSoon(String name, String document) {
        long began = System.nanoTime();
        GraphQlTester.Response refused = officer.api().document(document).execute();
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(Refusal.in(refused)).containsExactly(Refusal.of("LIMIT_EXCEEDED"));
        assertThat(took).isLessThan(SOON);
    }

    @Test
    void isRefusedAsOftenAsItComes() {
        for (int i = 0; i < 3; i++) {
            assertThat(Refusal.in(officer.api().document(doubling(30)).execute()))
                    .containsExactly(Refusal.of("LIMIT_EXCEEDED"));
        }
    }

    @Test
    void isExplainedInTheLanguageOfTheRequest() {
        officer.speaking("en")
                .document(doubling(30))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .returns("The request is larger, deeper or wider than allowed.", error -> error.getMessage()));
    }

    @Test
    void asksForTheSameThingAndIsAnsweredWhenItIsSmall() {
        officer.api()
                .document("{ a: me { ...f @include(if: true) } } fragment f on Me { b: language c: language }")
                .executeAndVerify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices", "migrants", "registrations"})
    void refusesAPageThatIsTooLong(String list) {
        GraphQlTester.Response refused = officer.api()
                .document("{ %s(first: 1000000) { pageInfo { hasNextPage } } }".formatted(list))
                .execute();

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "first"));
    }

    private static String nested(String begin, String step, int times) {
        return "{ " + begin + step.repeat(times) + "{ name }" + " }".repeat(times + 2);
    }

    private static String many(int times, String field) {
        return IntStream.range(0, times).mapToObj(field::formatted).collect(Collectors.joining("", "{ ", "}"));
    }

    private static String doubling(int fragments) {
        return IntStream.range(0, fragments)
                .mapToObj(i -> "fragment f%d on Query { ...f%d ...f%d } ".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(
                        "", "{ ...f0 } ", "fragment f%d on Query { me { language } }".formatted(fragments)));
    }

    private static String wide() {
        return "{ me { " + "...f ".repeat(500) + "} } fragment f on Me { " + "language ".repeat(500) + "}";
    }

    private static String circle(int fragments) {
        return IntStream.range(0, fragments)
                .mapToObj(i -> "fragment f%d on Query { ...f%d } ".formatted(i, (i + 1) % fragments))
                .collect(Collectors.joining("", "{ ...f0 } ", ""));
    }
}
