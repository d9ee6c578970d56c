package tn.marsa.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

@MarsaTest
class TransliterationApiTests {

    private static final String DOCUMENT =
            "query($text: String!, $to: Script!) { transliteration(text: $text, to: $to) }";

    private final ApiCallers callers;

    TransliterationApiTests(@Autowired ApiCallers callers) {
        this.callers = callers;
    }

    @Test
    void proposesANameToWhoeverRegisters() {
        ask(callers.join(Role.OFFICER, "1101"), "فاطمة", "LATIN")
                .path("transliteration")
                .entity(String.class)
                .isEqualTo("Fatma");
    }

    @Test
    void refusesWhatCannotBeSpeltAndNamesTheField() {
        ask(callers.join(Role.SUPERVISOR, "1101"), "123", "ARABIC")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_VALUE")
                                .containsEntry("field", "text")));
    }

    @Test
    void isNotThereForOthers() {
        ask(callers.join(Role.OBSERVATORY), "فاطمة", "LATIN")
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    private static GraphQlTester.Response ask(ApiCaller caller, String text, String to) {
        return caller.api()
                .document(DOCUMENT)
                .variable("text", text)
                .variable("to", to)
                .execute();
    }
}
