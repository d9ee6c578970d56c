package tn.marsa.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

@MarsaTest
class CodeListApiTests {

    private final ApiCaller officer;

    CodeListApiTests(@Autowired ApiCallers callers) {
        officer = callers.join(Role.OFFICER, "1101");
    }

    @ParameterizedTest
    @CsvSource({"ar-TN, أعزب أو عزباء, الأمم المتحدة", "fr, Célibataire, Nations unies", "en, Single, United Nations"})
    void answersInTheReadersLanguage(String language, String name, String source) {
        ask(language, "{ codeList(name: MARITAL_STATUS) { source entries { code name names { ar fr en } } } }")
                .path("codeList.entries[0].code")
                .entity(String.class)
                .isEqualTo("SINGLE")
                .path("codeList.entries[0].name")
                .entity(String.class)
                .isEqualTo(name)
                .path("codeList.entries[0].names.fr")
                .entity(String.class)
                .isEqualTo("Célibataire")
                .path("codeList.source")
                .entity(String.class)
                .satisfies(text -> assertThat(text).startsWith(source));
    }

    @ParameterizedTest
    @CsvSource({"ar, ETH", "fr, AFG", "en, AFG"})
    void beginsTheCountriesWithTheFirstNameOfTheLanguage(String language, String first) {
        ask(language, "{ codeList(name: COUNTRY) { entries { code } } }")
                .path("codeList.entries[0].code")
                .entity(String.class)
                .isEqualTo(first);
    }

    @Test
    void everyListSaysWhereItComesFromInEachLanguage() {
        for (String language : List.of("ar", "fr", "en")) {
            for (CodeListName list : CodeListName.values()) {
                ask(language, "{ codeList(name: " + list + ") { name source } }")
                        .path("codeList.source")
                        .entity(String.class)
                        .satisfies(text -> assertThat(text).isNotBlank());
            }
        }
    }

    private GraphQlTester.Response ask(String language, String document) {
        return officer.speaking(language).document(document).execute();
    }
}
