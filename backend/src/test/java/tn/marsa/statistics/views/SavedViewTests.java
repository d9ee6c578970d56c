package tn.marsa.statistics.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Questions that a statistician keeps under a name. */
@MarsaTest
class SavedViewTests {

    private static final String RESULT =
            "{ ... on ViewSaved { view { id page name link } } ... on ViewRefused { code message } }";
    private static final String CODES = "by=SEX,AGE&measure=STOCK&period=2026-Q3";

    private final ApiCallers callers;
    private final ApiCaller owner;

    SavedViewTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        this.owner = callers.join(Role.OBSERVATORY);
    }

    @Test
    void isKeptRenamedAndForgotten() {
        String id = save(UUID.randomUUID(), "Residents by age", CODES)
                .path("saveView.view.id")
                .entity(String.class)
                .get();

        owner.api()
                .document("mutation { renameView(viewId: \"%s\", name: \"By age\") %s }".formatted(id, RESULT))
                .execute()
                .path("renameView.view.name")
                .entity(String.class)
                .isEqualTo("By age");
        views(owner).path("statistics.savedViews[0].link").entity(String.class).isEqualTo(CODES);
        owner.api()
                .document("mutation { deleteView(viewId: \"%s\") { id } }".formatted(id))
                .execute()
                .path("deleteView")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void isItsOwnersAlone() {
        String id = save(UUID.randomUUID(), "Mine", CODES)
                .path("saveView.view.id")
                .entity(String.class)
                .get();
        ApiCaller colleague = callers.join(Role.OBSERVATORY);

        views(colleague).path("statistics.savedViews").entityList(Object.class).hasSize(0);
        colleague
                .api()
                .document("mutation { deleteView(viewId: \"%s\") { id } }".formatted(id))
                .execute();
        colleague
                .api()
                .document("mutation { renameView(viewId: \"%s\", name: \"Yours\") %s }".formatted(id, RESULT))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "NOT_FOUND"));
        views(owner).path("statistics.savedViews[0].name").entity(String.class).isEqualTo("Mine");
    }

    @Test
    void isKeptOnceByARepeatedRequest() {
        UUID key = UUID.randomUUID();
        save(key, "Once", CODES);
        save(key, "Once", CODES);

        views(owner).path("statistics.savedViews").entityList(Object.class).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', by=SEX, NAME_NEEDED
            Names, name=Koffi Awa, NOT_CODES
            Names, name=koffi, NOT_CODES
            A script, javascript:alert(1), NOT_CODES
            Elsewhere, //example.org?by=SEX, NOT_CODES
            Nothing, '', NOT_CODES""")
    void saysWhyItIsNotKept(String name, String link, String code) {
        save(UUID.randomUUID(), name, link)
                .path("saveView.code")
                .entity(String.class)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(names = "OBSERVATORY", mode = EnumSource.Mode.EXCLUDE)
    void isAbsentForEverybodyElse(Role role) {
        views(callers.join(role))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    private GraphQlTester.Response save(UUID key, String name, String link) {
        return owner.api()
                .document("mutation($input: SaveViewInput!) { saveView(input: $input) " + RESULT + " }")
                .variable("input", Map.of("idempotencyKey", key, "page", "TABLES", "name", name, "link", link))
                .execute();
    }

    private static GraphQlTester.Response views(ApiCaller who) {
        return who.api()
                .document("{ statistics { savedViews { id name link } } }")
                .execute();
    }
}
