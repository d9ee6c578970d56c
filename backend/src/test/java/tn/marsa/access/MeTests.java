package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

@MarsaTest
class MeTests {

    private static final String ME = "{ me { displayName roles office { code place } language demonstration } }";
    private static final String CHOOSE =
            "mutation($language: String!) { chooseLanguage(language: $language) { language } }";

    private final ApiCallers callers;

    MeTests(@Autowired ApiCallers callers) {
        this.callers = callers;
    }

    @Test
    void tellsWhoIsCalling() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");

        officer.speaking("fr").document(ME).execute().path("me").matchesJsonStrictly("""
                        {"displayName": "%s", "roles": ["OFFICER"], "office": {"code": "1101", "place": "La Marsa"},
                         "language": null, "demonstration": false}
                        """.formatted(
                        officer.caller().displayName()));
    }

    @Test
    void tellsNoOfficeOfWhoeverHasNone() {
        callers.join(Role.AUDITOR)
                .api()
                .document(ME)
                .execute()
                .path("me.office")
                .valueIsNull();
    }

    @Test
    void keepsTheLanguageThatSomebodyChooses() {
        ApiCaller officer = callers.join(Role.OFFICER, "1101");

        officer.api().document(CHOOSE).variable("language", "ar").executeAndVerify();

        officer.api()
                .document(ME)
                .execute()
                .path("me.language")
                .entity(String.class)
                .isEqualTo("ar");
    }

    @Test
    void refusesALanguageThatMarsaDoesNotSpeak() {
        callers.join(Role.OFFICER, "1101")
                .api()
                .document(CHOOSE)
                .variable("language", "de")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsAllEntriesOf(Map.of("code", "INVALID_VALUE", "field", "language"))));
    }
}
