package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** One stage after the other: none is skipped, each may be left unfinished for a while and is complete when it is left. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class StageTests {

    private static final Map<String, Object> LEAVING = Map.of("leaveStage", true);

    private final Desk officer;

    StageTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
    }

    @Test
    void refusesFieldsOfAStageThatIsNotReached() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        assertThat(Desk.refusal(officer.save(draft, Map.of("contact", Map.of("phone", "20 123 456")))))
                .isEqualTo("STAGE_NOT_REACHED");
        assertThat(version(draft)).isEqualTo(draft.version());
    }

    @Test
    void refusesToSubmitWhileStagesAreUnfinished() {
        Draft draft = officer.at(Stage.DOCUMENTS, Person.ivorian());

        assertThat(Desk.refusal(officer.change(
                        draft, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD"))))
                .isEqualTo("STAGES_UNFINISHED");
    }

    @Test
    void leavesTheLastStageBySubmittingAlone() {
        assertThat(Desk.refusal(officer.save(officer.finished(Person.ivorian()), LEAVING)))
                .isEqualTo("LAST_STAGE");
    }

    @Test
    void takesNoFieldsWhileItWaitsForValidation() {
        Draft submitted = officer.submitted(Person.ivorian());

        assertThat(Desk.refusal(officer.save(submitted, Map.of("contact", Map.of("phone", "20 123 456")))))
                .isEqualTo("NOT_OPEN");
    }

    @Test
    void keepsAStageThatIsNotComplete() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        Draft saved = Desk.draft(officer.save(draft, Map.of("names", Map.of("surname", "Koffi"))));

        assertThat(saved.stage()).isEqualTo("IDENTITY");
        officer.read(saved, "migrant { names { surname givenNames } }")
                .path("registration.migrant.names")
                .matchesJsonStrictly("{\"surname\": \"Koffi\", \"givenNames\": null}");
    }

    @Test
    void namesEachFieldThatReceptionLacks() {
        assertThat(Desk.faults(officer.save(officer.start(), LEAVING)))
                .containsExactly("reception.language REQUIRED", "reception.noticeUnderstood REQUIRED");
    }

    @Test
    void namesEachFieldThatIdentityLacks() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        assertThat(Desk.faults(officer.save(draft, LEAVING)))
                .containsExactlyElementsOf(required(
                        "names.surname",
                        "names.givenNames",
                        "names.surnameArabic",
                        "names.givenNamesArabic",
                        "birth.date",
                        "birth.country",
                        "nationality.sex",
                        "nationality.citizenships",
                        "nationality.protection",
                        "travelDocument.kind",
                        "travelDocument.number",
                        "travelDocument.issuer",
                        "travelDocument.expiresOn"));
        assertThat(version(draft)).isEqualTo(draft.version());
    }

    @Test
    void namesEachFieldThatEntryAndResidenceLack() {
        assertThat(Desk.faults(officer.save(officer.at(Stage.ENTRY_AND_RESIDENCE, Person.ivorian()), LEAVING)))
                .containsExactlyElementsOf(required(
                        "entry.date",
                        "entry.crossing",
                        "entry.stamped",
                        "entry.visa",
                        "entry.previousCountry",
                        "residence.ground",
                        "residence.intendedMonths",
                        "contact.governorate",
                        "contact.address"));
    }

    @Test
    void submitsNothingThatWasTakenAwayFromAStageFinishedBefore() {
        Draft draft = Desk.draft(
                officer.save(officer.finished(Person.ivorian()), Map.of("contact", Map.of("governorate", "TN-11"))));

        GraphQlTester.Response refused = officer.change(
                draft, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD"));

        assertThat(Desk.faults(refused)).containsExactly("contact.address REQUIRED");
    }

    @Test
    void asksWhyAMandatoryDocumentIsMissing() {
        Draft draft = officer.at(Stage.DOCUMENTS, Person.ivorian());
        List<Map<String, Object>> missing = officer.documentsAskedFor(draft).stream()
                .map(code -> Map.<String, Object>of("code", code, "presented", !code.equals("TAX_STAMP")))
                .toList();

        assertThat(Desk.faults(officer.save(draft, Map.of("documents", missing, "leaveStage", true))))
                .containsExactly("documents.TAX_STAMP.note REQUIRED");
    }

    private static List<String> required(String... fields) {
        return List.of(fields).stream().map(field -> field + " REQUIRED").toList();
    }

    private int version(Draft draft) {
        return officer.read(draft, "version")
                .path("registration.version")
                .entity(Integer.class)
                .get();
    }
}
