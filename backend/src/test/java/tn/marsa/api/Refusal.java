package tn.marsa.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** An error of the API, as programs see it. */
public record Refusal(@Nullable Object code, @Nullable Object field) {

    /** An error that concerns the request as a whole. */
    public static Refusal of(String code) {
        return new Refusal(code, null);
    }

    /** Every error of an answer, in its order. */
    public static List<Refusal> in(GraphQlTester.Response response) {
        List<Refusal> refusals = new ArrayList<>();
        response.errors()
                .satisfy(errors -> errors.forEach(error -> refusals.add(new Refusal(
                        error.getExtensions().get("code"), error.getExtensions().get("field")))));
        return refusals;
    }
}
