package tn.marsa.registration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Two who register one person at once, in two offices, may see each other's values before they decide. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class PairedFileOpenedTests {

    private static final String CANDIDATES = "candidates { pair identifier shown status }";

    private final Desk officer;
    private final Desk elsewhere;
    private final Desk third;

    PairedFileOpenedTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        elsewhere = new Desk(callers.join(Role.OFFICER, "6101"));
        third = new Desk(callers.join(Role.OFFICER, "7101"));
    }

    @Test
    void showsTheDraftOfAnotherOfficeOnceItIsSaidWhatFor() {
        Draft draft = draftBesideAnother();
        shown(draft).isEqualTo(false);

        GraphQlTester.Response opened =
                open(officer, pair(draft), "IDENTITY_CHECK", "Both stand at a desk today", null);

        opened.path("openPairedFile.until").hasValue();
        shown(draft).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "", "   "})
    void opensNothingForAReasonThatSaysNothing(String reason) {
        Draft draft = draftBesideAnother();

        assertRefused(open(officer, pair(draft), "IDENTITY_CHECK", reason, null), "INVALID_VALUE", "reason");
        shown(draft).isEqualTo(false);
    }

    @Test
    void asksForTheNumberOfARequisition() {
        String pair = pair(draftBesideAnother());

        assertRefused(
                open(officer, pair, "JUDICIAL_REQUISITION", "Demanded by a judge", null),
                "INVALID_VALUE",
                "requisition");
    }

    @Test
    void isForTheTwoOfficesAlone() {
        String pair = pair(draftBesideAnother());

        assertRefused(open(third, pair, "IDENTITY_CHECK", "Out of curiosity", null), "NOT_FOUND", "input.pair");
    }

    @Test
    void knowsNoOtherPairs() {
        assertRefused(
                open(officer, UUID.randomUUID().toString(), "IDENTITY_CHECK", "No such pair", null),
                "NOT_FOUND",
                "input.pair");
        assertRefused(open(officer, "pair", "IDENTITY_CHECK", "No such pair", null), "NOT_FOUND", "input.pair");
    }

    @Test
    void opensNoFileOfTheOwnOffice() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, person);
        officer.at(Stage.DUPLICATE_CHECK, person);

        assertRefused(open(officer, pair(draft), "IDENTITY_CHECK", "It is ours", null), "NOT_FOUND", "input.pair");
    }

    private Draft draftBesideAnother() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        elsewhere.at(Stage.DUPLICATE_CHECK, person);
        return officer.at(Stage.DUPLICATE_CHECK, person);
    }

    private GraphQlTester.Entity<Boolean, ?> shown(Draft draft) {
        return officer.read(draft, CANDIDATES)
                .path("registration.candidates[0].shown")
                .entity(Boolean.class);
    }

    private String pair(Draft draft) {
        return officer.read(draft, CANDIDATES)
                .path("registration.candidates[0].pair")
                .entity(String.class)
                .get();
    }

    private static GraphQlTester.Response open(
            Desk desk, String pair, String purpose, String reason, @Nullable String requisition) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("pair", pair);
        input.put("purpose", purpose);
        input.put("reason", reason);
        input.put("requisition", requisition);
        return desk.api()
                .document("mutation($input: OpenPairedFileInput!) { openPairedFile(input: $input) { pair until } }")
                .variable("input", input)
                .execute();
    }

    private static void assertRefused(GraphQlTester.Response response, String code, String field) {
        response.errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions())
                    .containsEntry("code", code)
                    .containsEntry("field", field);
        });
    }
}
