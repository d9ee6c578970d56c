package tn.marsa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

@MarsaTest
class OfficeApiTests {

    private final ApiCaller officer;

    OfficeApiTests(@Autowired ApiCallers callers) {
        officer = callers.join(Role.OFFICER, "1101");
    }

    @ParameterizedTest
    @CsvSource({"ar-TN, المرسى, تونس", "fr, La Marsa, Tunis", "en, La Marsa, Tunis"})
    void tellsThePilotOfficeInTheReadersLanguage(String language, String place, String governorate) {
        ask(language, "{ office(code: \"1101\") { place step openedOn planningData governorate { code name } } }")
                .path("office.place")
                .entity(String.class)
                .isEqualTo(place)
                .path("office.governorate")
                .entity(Object.class)
                .isEqualTo(Map.of("code", "TN-11", "name", governorate))
                .path("office.step")
                .entity(String.class)
                .isEqualTo("OPEN")
                .path("office.openedOn")
                .entity(String.class)
                .isEqualTo("2022-10-31")
                .path("office.planningData")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void answersNullForACodeWithoutAnOffice() {
        ask("fr", "{ office(code: \"9999\") { code } }").path("office").valueIsNull();
    }

    @Test
    void leadsThroughTheWholeListPageByPage() {
        String after = null;
        int seen = 0;
        for (boolean more = true; more; ) {
            String place = after == null ? "" : ", after: \"" + after + "\"";
            GraphQlTester.Response page = ask("fr", "{ offices(first: 30" + place + """
                    ) { totalCount edges { node { code } } pageInfo { hasNextPage hasPreviousPage endCursor } } }""");
            page.path("offices.totalCount").entity(Integer.class).isEqualTo(71);
            page.path("offices.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(seen > 0);
            seen += page.path("offices.edges").entityList(Object.class).get().size();
            more = page.path("offices.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = page.path("offices.pageInfo.endCursor").entity(String.class).get();
        }
        assertThat(seen).isEqualTo(71);
    }

    @Test
    void filtersByGovernorateAndStepAndStillCountsEveryStep() {
        GraphQlTester.Response page = ask("fr", """
                { offices(governorate: "TN-11", step: OPEN) {
                    totalCount edges { node { code } } steps { step count } } }""");

        page.path("offices.totalCount").entity(Integer.class).isEqualTo(1);
        page.path("offices.edges[*].node.code").entityList(String.class).containsExactly("1101");
        page.path("offices.steps[*].count").entityList(Integer.class).containsExactly(11, 0, 0, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "first: -1", "after: \"1101\"", "after: \"' OR 1=1\""})
    void refusesAPageThatCannotBe(String arguments) {
        ask("fr", "{ offices(" + arguments + ") { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_VALUE")
                                .containsEntry("field", arguments.substring(0, arguments.indexOf(':')))));
    }

    private GraphQlTester.Response ask(String language, String document) {
        return officer.speaking(language).document(document).execute();
    }
}
