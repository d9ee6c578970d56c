package tn.marsa.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.identifier.AtOnce;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** The same thing done to registrations from 64 sides at one moment, each over HTTP. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class RegistrationRaceAttackTests {

    private static final int SIDES = 64;

    private final ApiCallers callers;
    private final Desk officer;
    private final Desk head;

    RegistrationRaceAttackTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        head = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void doubleSubmissionWithOneKeyIsOneSubmission() throws Exception {
        Draft finished = officer.finished(Person.ivorian());
        Map<String, Object> once = Map.of(
                "reading", "READ_ALOUD", "idempotencyKey", UUID.randomUUID().toString());
        Set<Draft> answers = ConcurrentHashMap.newKeySet();
        AtOnce.in(
                SIDES,
                side -> answers.add(
                        Desk.draft(officer.change(finished, "submitForValidation", "SubmitForValidationInput", once))));

        assertThat(answers)
                .singleElement()
                .returns("SUBMITTED", Draft::state)
                .returns(finished.version() + 1, Draft::version);
        // The control: under a key of its own it is another submission, and there is nothing to submit.
        officer.change(finished, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD"))
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("RegistrationChanged");
    }

    @Test
    void lostUpdateOfADraftIsRefusedToAllButOne() throws Exception {
        Draft seen = officer.at(Stage.IDENTITY, Person.ivorian());
        Map<String, Draft> saved = new ConcurrentHashMap<>();
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        AtOnce.in(SIDES, side -> {
            GraphQlTester.Response answer = officer.save(seen, Map.of("names", names(side)));
            String outcome =
                    answer.path("result.__typename").entity(String.class).get();
            outcomes.add(outcome);
            if (outcome.equals("RegistrationSaved")) {
                saved.put(surname(side), Desk.draft(answer));
            }
        });

        assertThat(outcomes).filteredOn("RegistrationChanged"::equals).hasSize(SIDES - 1);
        assertThat(saved).hasSize(1);
        saved.forEach((surname, draft) -> {
            assertThat(draft.version()).isEqualTo(seen.version() + 1);
            assertThat(surnameOf(draft)).isEqualTo(surname);
            // The control: whoever has seen that is not refused.
            Desk.draft(officer.save(draft, Map.of("names", names(SIDES))));
            assertThat(surnameOf(draft)).isEqualTo(surname(SIDES));
        });
    }

    private String surnameOf(Draft draft) {
        return officer.read(draft, "migrant { names { surname } }")
                .path("registration.migrant.names.surname")
                .entity(String.class)
                .get();
    }

    @Test
    void onePersonAtFourDesksAtOnceGetsOneIdentifierAtMost() throws Exception {
        List<List<Desk>> offices = List.of(List.of(officer, head), desks("6101"), desks("3101"), desks("1101"));
        Map<String, Map<String, Object>> person = Person.ivorian();
        Set<String> identifiers = ConcurrentHashMap.newKeySet();
        Queue<String> refusals = new ConcurrentLinkedQueue<>();
        int each = SIDES / 2;
        AtOnce.in(each, side -> {
            Desk registrar = offices.get(side % 4).getFirst();
            Desk supervisor = offices.get(side % 4).getLast();
            Draft check = registrar.at(Stage.DUPLICATE_CHECK, person);
            GraphQlTester.Response left = registrar.save(check, Map.of("leaveStage", true));
            if (left.path("result.__typename").entity(String.class).get().equals("StepRefused")) {
                refusals.add(Desk.refusal(left));
            } else {
                Draft finished = registrar.bring(Desk.draft(left), Stage.ENTRY_AND_RESIDENCE, Stage.VALIDATION, person);
                GraphQlTester.Response submitted = registrar.change(
                        finished, "submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD"));
                if (submitted
                        .path("result.__typename")
                        .entity(String.class)
                        .get()
                        .equals("StepRefused")) {
                    refusals.add(Desk.refusal(submitted));
                } else {
                    validate(supervisor, Desk.draft(submitted), identifiers, refusals);
                }
            }
        });

        assertThat(identifiers).hasSizeLessThanOrEqualTo(1);
        assertThat(refusals)
                .hasSize(each - identifiers.size())
                .isSubsetOf("SUPERVISOR_DECIDES", "DUPLICATES_UNDECIDED");
    }

    private static void validate(Desk supervisor, Draft submitted, Set<String> identifiers, Queue<String> refusals) {
        GraphQlTester.Response validated = supervisor.validate(submitted);
        if (validated.path("result.__typename").entity(String.class).get().equals("StepRefused")) {
            refusals.add(Desk.refusal(validated));
        } else {
            identifiers.add(Registered.identifier(supervisor, Desk.draft(validated)));
        }
    }

    private List<Desk> desks(String office) {
        return List.of(new Desk(callers.join(Role.OFFICER, office)), new Desk(callers.join(Role.SUPERVISOR, office)));
    }

    private static Map<String, Object> names(int side) {
        return Person.names(surname(side), "Aya Marie", "كوفي", "آية ماري");
    }

    /** Names hold no digits. */
    private static String surname(int side) {
        return IntStream.of(side / 26, side % 26)
                .mapToObj(letter -> Character.toString('a' + letter))
                .reduce("Koffi", String::concat);
    }
}
