package tn.marsa.migrant.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

/** What an erased person has left with others: drafts that ended in the file, and why they were taken for somebody else or not. */
@MarsaTest
class ErasedTracesTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final ErasureLedger ledger;
    private final Desk officer;
    private final Desk supervisor;
    private Map<String, Map<String, Object>> person = Map.of();
    private String identifier = "";

    ErasedTracesTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Autowired ErasureLedger ledger) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.ledger = ledger;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        person = Person.ivorian();
        identifier = Registered.in("1101", callers, person);
    }

    @Test
    void leavesNothingOfADraftThatWentOnInTheFile() throws Exception {
        Draft draft = again();
        officer.change(
                draft,
                "continueInFile",
                "ContinueInFileInput",
                Map.of("pair", pair(draft), "reason", "A new passport", "takeOver", List.of()));
        assertThat(sealed(file(draft))).isNotEmpty();

        erase(identifier);

        assertThat(sealed(file(draft))).isEmpty();
        assertThat(ledger.read()).contains(MigrantId.fromBytes(file(draft)));
    }

    @Test
    void leavesNoReasonForTellingThemApartWithTheOther() {
        Draft draft = again();
        supervisor
                .api()
                .document("mutation($input: TellApartInput!) { tellApart(input: $input) { __typename } }")
                .variable("input", Map.of("pair", pair(draft), "reason", "Twins: both came together"))
                .executeAndVerify();
        assertThat(sealed(file(draft))).anyMatch(name -> name.startsWith("PAIR."));

        erase(identifier);

        assertThat(sealed(file(draft))).isNotEmpty().noneMatch(name -> name.startsWith("PAIR."));
    }

    @Test
    void leavesNoReasonForAWrongMergeWithTheSurvivor() {
        String survivor = Registered.in("1101", callers);
        merge(survivor, identifier);
        change("unmergeFiles", "UnmergeFilesInput", Map.of("merged", identifier, "reason", "Two brothers"));
        assertThat(sealed(file(survivor))).anyMatch(name -> name.startsWith("MERGE."));

        erase(identifier);

        assertThat(sealed(file(survivor))).isNotEmpty().noneMatch(name -> name.matches("(UN)?MERGE\\..*"));
    }

    private Draft again() {
        Map<String, Map<String, Object>> again = new HashMap<>(person);
        again.put(
                "travelDocument",
                Map.of(
                        "kind", "PASSPORT",
                        "number", "41" + identifier.substring(6) + "N9",
                        "issuer", "CIV",
                        "expiresOn", "2033-01-31"));
        return officer.at(Stage.DUPLICATE_CHECK, again);
    }

    private String pair(Draft draft) {
        return officer.read(draft, "candidates { pair }")
                .path("registration.candidates[0].pair")
                .entity(String.class)
                .get();
    }

    private void merge(String survivor, String merged) {
        change(
                "mergeFiles",
                "MergeFilesInput",
                Map.of(
                        "survivor",
                        survivor,
                        "survivorVersion",
                        version(survivor),
                        "merged",
                        merged,
                        "mergedVersion",
                        version(merged),
                        "take",
                        List.of(),
                        "reason",
                        "The same passport"));
    }

    private void change(String mutation, String type, Map<String, ?> values) {
        Map<String, Object> input = new HashMap<>(values);
        input.put("idempotencyKey", UUID.randomUUID());
        supervisor
                .api()
                .document(
                        "mutation($input: %s!) { result: %s(input: $input) { __typename } }".formatted(type, mutation))
                .variable("input", input)
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("MergeSaved");
    }

    private void erase(String number) {
        String proposed = new ErasureDesk(supervisor.api()).proposed(number);
        new ErasureDesk(callers.join(Role.ADMINISTRATOR))
                .confirm(proposed)
                .path("result.state")
                .entity(String.class)
                .isEqualTo("DONE");
    }

    private int version(String number) {
        return jdbc.sql("SELECT version FROM migrant WHERE identifier = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private byte[] file(Draft draft) {
        return jdbc.sql("SELECT migrant_id FROM registration WHERE number = ?")
                .param(draft.number())
                .query(byte[].class)
                .single();
    }

    private byte[] file(String number) {
        return jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(number)
                .query(byte[].class)
                .single();
    }

    private List<String> sealed(byte[] file) {
        return jdbc.sql("SELECT group_name FROM sealed_value WHERE migrant_id = ?")
                .param(file)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
