package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** What is refused before it runs is answered by a code and a place; nothing that was sent comes back. */
@MarsaTest
class SilentErrorTests {

    private static final String SENT = "Zzyzx";

    private final ApiCaller officer;

    SilentErrorTests(@Autowired ApiCallers callers) {
        this.officer = callers.join(Role.OFFICER, "1101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ Zzyzx }",
                "{ me { Zzyzx } }",
                "{ me(Zzyzx: 1) { language } }",
                "{ me { language @Zzyzx } }",
                "{ ...Zzyzx }",
                "query Zzyzx { me { language } } query Zzyzx { me { language } }",
                "query($a: Zzyzx) { me { language } }",
                "{ identifier(value: $Zzyzx) { known } }",
                "{ identifier(value: \"Zzyzx\") { nothing } }",
                "{ identifier(value: [Zzyzx]) { known } }",
                "{ migrant(id: {a: \"Zzyzx\"}) { id } }",
                "Zzyzx",
                "{ me { language } \"Zzyzx\" }",
                "{ me { language } } type Zzyzx { a: Int }",
                "mutation { chooseLanguage(language: \"Zzyzx\") }",
                "subscription Zzyzx { me { language } }"
            })
    void repeatsNothingOfTheDocument(String document) {
        GraphQlTester.Response refused = officer.api().document(document).execute();

        assertThat(Refusal.in(refused))
                .isNotEmpty()
                .extracting(Refusal::code)
                .containsAnyOf("INVALID_REQUEST", "INVALID_VALUE");
        assertThat(refused.returnResponse().toMap().toString()).doesNotContain(SENT);
    }

    @Test
    void repeatsNothingOfAVariableNorOfItsKeys() {
        GraphQlTester.Response refused = officer.api()
                .document("query($input: SaveFieldsInput!) { me { language } }")
                .variable("input", Map.of("Zzyzx, né en 1990", SENT))
                .execute();

        assertThat(Refusal.in(refused)).isNotEmpty();
        assertThat(refused.returnResponse().toMap().toString()).doesNotContain(SENT);
    }

    @Test
    void repeatsNothingOfTheNameOfAnOperation() {
        GraphQlTester.Response refused = officer.api()
                .document("query a { me { language } } query b { me { language } }")
                .operationName(SENT)
                .execute();

        assertThat(Refusal.in(refused)).containsExactly(Refusal.of("INVALID_REQUEST"));
        assertThat(refused.returnResponse().toMap().toString()).doesNotContain(SENT);
    }

    @Test
    void saysWhichRuleWasBrokenAndWhere() {
        officer.speaking("en")
                .document("{ me { Zzyzx } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("The request is not valid.");
                    assertThat(error.getExtensions()).containsEntry("rule", "FieldUndefined");
                    assertThat(error.getLocations().getFirst().getColumn()).isEqualTo(8);
                }));
    }

    @Test
    void saysNoMoreThanAHundredTimesWhatIsWrong() {
        Map<String, Object> wrong = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            wrong.put("field" + i, 1);
        }
        GraphQlTester.Response refused = officer.api()
                .document("query($input: SaveFieldsInput!) { me { language } }")
                .variable("input", wrong)
                .execute();

        assertThat(Refusal.in(refused)).hasSizeBetween(1, 100);
    }
}
