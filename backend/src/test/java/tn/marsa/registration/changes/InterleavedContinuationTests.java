package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.InTurn;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** A registration goes on in a file that somebody corrects at the same time: neither takes the other's work away. */
@MarsaTest
class InterleavedContinuationTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final InTurn inTurn;
    private final Desk officer;
    private final Desk supervisor;
    private String identifier = "";
    private Draft draft = new Draft("", "", 0, "", "", List.of());
    private Map<String, Object> goingOn = Map.of();

    InterleavedContinuationTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Autowired InTurn inTurn) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.inTurn = inTurn;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void comeAgain() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        identifier = Registered.in("1101", callers, person);
        Map<String, Map<String, Object>> again = new HashMap<>(person);
        again.put(
                "travelDocument",
                Map.of(
                        "kind", "PASSPORT",
                        "number", "31" + identifier.substring(6) + "N9",
                        "issuer", "CIV",
                        "expiresOn", "2033-01-31"));
        draft = officer.at(Stage.DUPLICATE_CHECK, again);
        String pair = officer.read(draft, "candidates { pair }")
                .path("registration.candidates[0].pair")
                .entity(String.class)
                .get();
        goingOn = Map.of("pair", pair, "reason", "A new passport", "takeOver", List.of("TRAVEL_DOCUMENT"));
    }

    @Test
    void whatWasCorrectedWhileItWaitedStays() throws Exception {
        Map<String, Object> correction = correction();
        AtomicReference<String> corrected = new AtomicReference<>("");

        inTurn.at(identifier, () -> corrected.set(correct(correction)), this::goOn);

        assertThat(corrected).hasValue("FileSaved");
        assertThat(intendedMonths()).isEqualTo(36);
    }

    @Test
    void aCorrectionThatWaitedForItIsToldThatTheFileChanged() throws Exception {
        Map<String, Object> correction = correction();
        AtomicReference<String> corrected = new AtomicReference<>("");

        inTurn.at(identifier, this::goOn, () -> corrected.set(correct(correction)));

        assertThat(corrected).hasValue("FileChanged");
        assertThat(intendedMonths()).isEqualTo(24);
    }

    private void goOn() {
        Draft ended = Desk.draft(officer.change(draft, "continueInFile", "ContinueInFileInput", goingOn));
        assertThat(ended.state()).isEqualTo("ABANDONED");
    }

    private Map<String, Object> correction() {
        int version = jdbc.sql("SELECT version FROM migrant WHERE identifier = ?")
                .param(identifier)
                .query(Integer.class)
                .single();
        return Map.of(
                "idempotencyKey",
                UUID.randomUUID(),
                "identifier",
                identifier,
                "version",
                version,
                "reason",
                "The person showed a paper",
                "residence",
                Map.of("ground", "SALARIED_WORK", "intendedMonths", 36));
    }

    private String correct(Map<String, Object> correction) {
        return supervisor
                .api()
                .document(
                        "mutation($input: CorrectFieldsInput!) { result: correctFields(input: $input) { __typename } }")
                .variable("input", correction)
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .get();
    }

    // Of the row, which a correction writes anew from all that is known.
    private int intendedMonths() {
        return jdbc.sql("SELECT intended_months FROM migrant WHERE identifier = ?")
                .param(identifier)
                .query(Integer.class)
                .single();
    }
}
