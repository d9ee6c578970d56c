package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.shared.Role;

/** What stands in the way of a merge is told, and leaves a row in the trail of both files. */
@MarsaTest
class MergeRefusalTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final MessageSource messages;
    private final MergeDesk head;
    private String survivor = "";
    private String merged = "";

    MergeRefusalTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed,
            @Autowired MessageSource messages) {
        this.committed = committed;
        this.messages = messages;
        this.callers = callers;
        this.jdbc = jdbc;
        head = new MergeDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        survivor = TwoPersons.first(callers);
        merged = TwoPersons.second("1101", callers);
    }

    @Test
    void aFileIsNotMergedIntoItself() {
        assertThat(MergeDesk.refusalWithField(head.merge(survivor, survivor))).isEqualTo("SAME_FILE merged");
        assertThat(trail(survivor)).containsExactly("MERGE SAME_FILE");
    }

    @Test
    void aMergedFileIsNotMergedAgain() {
        String third = TwoPersons.first(callers);
        head.merge(survivor, merged);

        assertThat(MergeDesk.refusalWithField(head.merge(third, merged))).isEqualTo("ALREADY_MERGED merged");
        assertThat(MergeDesk.refusalWithField(head.merge(merged, third))).isEqualTo("ALREADY_MERGED survivor");
    }

    @Test
    void anotherOfficesFileMustBeOpenedFirst() {
        String elsewhere = TwoPersons.second("6101", callers);

        assertThat(MergeDesk.refusal(head.merge(survivor, elsewhere, Map.of("mergedVersion", 1))))
                .isEqualTo("NOT_OPENED");
        assertThat(trail(elsewhere)).contains("MERGE NOT_OPENED");
    }

    @Test
    void theSurvivorIsOfTheCallersOffice() {
        String elsewhere = TwoPersons.second("6101", callers);
        head.open(elsewhere);

        assertThat(MergeDesk.refusal(head.merge(elsewhere, survivor, Map.of("survivorVersion", 1))))
                .isEqualTo("OTHER_OFFICE");
    }

    @Test
    void aRestrictedFileIsNotMerged() {
        int version = head.version(merged);
        head.api()
                .document("""
                        mutation($input: RestrictFileInput!) { restrictFile(input: $input) { __typename } }""")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID(),
                                "identifier",
                                merged,
                                "version",
                                version,
                                "reason",
                                "The person contests it"))
                .executeAndVerify();

        assertThat(MergeDesk.refusal(head.merge(survivor, merged))).isEqualTo("RESTRICTED");
    }

    @Test
    void aFileThatSomebodyCorrectedMeanwhileIsComparedAgain() {
        int seen = head.version(merged);
        head.correct(merged, "residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 12));

        assertThat(MergeDesk.refusalWithField(head.merge(survivor, merged, Map.of("mergedVersion", seen))))
                .isEqualTo("CHANGED merged");
        assertThat(trail(merged)).containsExactly("MERGE CHANGED");
    }

    @Test
    void aSurvivorThatSomebodyCorrectedMeanwhileIsComparedAgain() {
        int seen = head.version(survivor);
        head.correct(survivor, "residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 12));

        assertThat(MergeDesk.refusalWithField(head.merge(survivor, merged, Map.of("survivorVersion", seen))))
                .isEqualTo("CHANGED survivor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | العددان لملفّ واحد.
            fr | Les deux numéros sont ceux d’un même dossier.
            en | Both numbers are those of one file.""")
    void isToldInTheLanguageOfTheRequest(String language, String message) {
        MergeDesk speaking = new MergeDesk(callers.join(Role.SUPERVISOR, "1101").speaking(language));

        speaking.merge(survivor, survivor)
                .path("result.message")
                .entity(String.class)
                .isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource
    void isToldInEveryLanguage(MergeRefusal refusal) {
        assertThat(List.of("ar", "fr", "en"))
                .allSatisfy(language -> assertThat(
                                messages.getMessage("mergeRefusal." + refusal, null, Locale.of(language)))
                        .isNotBlank());
    }

    @Test
    void aRequestForResidenceIsNotLost() {
        request(merged);

        assertThat(MergeDesk.refusal(head.merge(survivor, merged))).isEqualTo("REQUEST_OPEN");
        assertThat(MergeDesk.outcome(head.merge(merged, survivor))).isEqualTo("MergeSaved");
    }

    @Test
    void residenceThatIsHeldIsNotLost() {
        committed.update("""
                INSERT INTO residence_standing (id, migrant_id, held, valid_from, valid_until)
                SELECT migrant_id, migrant_id, TRUE, '2026-10-10', '2028-10-09' FROM unique_identifier WHERE value = ?""", merged);

        assertThat(MergeDesk.refusal(head.merge(survivor, merged))).isEqualTo("RESIDENCE_HELD");
        assertThat(MergeDesk.outcome(head.merge(merged, survivor))).isEqualTo("MergeSaved");
    }

    @Test
    void aFileWhoseErasureIsProposedIsNotMerged() {
        head.proposeErasure(merged);

        assertThat(MergeDesk.refusal(head.merge(survivor, merged))).isEqualTo("ERASURE_PROPOSED");
    }

    @Test
    void whatIsTakenMustFitWhatStays() {
        head.correct(merged, "birth", Map.of("date", "1970-05-17", "country", "CIV"));
        head.correct(
                merged,
                "entry",
                Map.of(
                        "date",
                        "1999-01-02",
                        "crossing",
                        "AIR-TUN",
                        "stamped",
                        true,
                        "visa",
                        "EXEMPT",
                        "previousCountry",
                        "CIV"));
        head.correct(survivor, "birth", Map.of("date", "2000-05-17", "country", "CIV"));

        head.merge(survivor, merged, "ENTRY")
                .path("result.problems[*].field")
                .entityList(String.class)
                .contains("entry.date");
        assertThat(trail(merged)).containsExactly("MERGED_AWAY");
        assertThat(trail(survivor)).containsExactly("MERGE ENTRY");
    }

    @Test
    void aNumberThatWasNeverIssuedIsNotFound() {
        assertThat(Refusal.in(head.merge(survivor, "100000000075", Map.of("mergedVersion", 1))))
                .first()
                .satisfies(refused -> assertThat(refused.code()).isIn("NOT_FOUND", "INVALID_VALUE"));
    }

    @Test
    void aPreviewIsRefusedAsTheMergeWouldBe() {
        assertThat(MergeDesk.refusal(head.preview(survivor, survivor))).isEqualTo("SAME_FILE");
    }

    @Test
    void officersDoNotMerge() {
        MergeDesk officer = new MergeDesk(callers.join(Role.OFFICER, "1101"));

        assertThat(Refusal.in(officer.merge(survivor, merged)))
                .isNotEmpty()
                .containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    private void request(String identifier) {
        head.api()
                .document("mutation($input: RequestResidenceInput!) { requestResidence(input: $input) { __typename } }")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID(),
                                "identifier",
                                identifier,
                                "version",
                                head.version(identifier),
                                "kind",
                                "FIRST",
                                "submittedOn",
                                "2026-10-05"))
                .executeAndVerify();
    }

    private List<@Nullable String> trail(String identifier) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = 'REFUSAL' AND detail IS NOT NULL""").param(identifier).query(String.class).list();
    }
}
