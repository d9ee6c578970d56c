package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Those who held a residence card before the register began bring its number along. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class OldNumbersTests {

    private static final Map<String, Object> EXISTING = Map.of("registeredAs", "EXISTING");
    private static final Map<String, Object> NUMBERS =
            Map.of("card", "TN-2019-004417", "receipt", "R 88/2018", "file", "D-7");

    private final Desk officer;
    private final Desk supervisor;

    OldNumbersTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    private Draft existing(Stage stage, Map<String, Object> numbers) {
        return officer.bring(officer.start(EXISTING), stage, Person.ivorian("oldNumbers", numbers));
    }

    @Test
    void areKeptAsGivenWhileTheRegistrationIsUnderWay() {
        Draft draft = existing(Stage.DUPLICATE_CHECK, NUMBERS);

        officer.read(draft, "registeredAs migrant { registeredAs oldNumbers { card receipt file } }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"registeredAs": "EXISTING", "migrant": {"registeredAs": "EXISTING",
                         "oldNumbers": {"card": "TN-2019-004417", "receipt": "R 88/2018", "file": "D-7"}}}""");
    }

    @Test
    void areMaskedOnceItIsValidated() {
        Draft submitted = officer.submit(existing(Stage.VALIDATION, NUMBERS));
        Draft validated = Desk.draft(supervisor.validate(submitted));

        officer.read(validated, "migrant { oldNumbers { card receipt file } }")
                .path("registration.migrant.oldNumbers")
                .matchesJsonStrictly("""
                        {"card": "••••••17", "receipt": "••••••18", "file": "••••••"}""");
    }

    @Test
    void areNeededOfWhoeverHeldACard() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        Draft draft = officer.bring(officer.start(EXISTING), Stage.IDENTITY, person);

        assertThat(Desk.faults(officer.save(
                        draft,
                        Map.of(
                                "names", Map.copyOf(person.getOrDefault("names", Map.of())),
                                "birth", Map.copyOf(person.getOrDefault("birth", Map.of())),
                                "nationality", Map.copyOf(person.getOrDefault("nationality", Map.of())),
                                "travelDocument", Map.copyOf(person.getOrDefault("travelDocument", Map.of())),
                                "leaveStage", true))))
                .containsExactly("oldNumbers.card REQUIRED");
    }

    @Test
    void areEnoughWithOneOfThem() {
        assertThat(existing(Stage.DUPLICATE_CHECK, Map.of("file", "D-7")).stage())
                .isEqualTo("DUPLICATE_CHECK");
    }

    @Test
    void areTakenOfANewcomerToo() {
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, Person.ivorian("oldNumbers", NUMBERS));

        officer.read(draft, "registeredAs migrant { oldNumbers { card } }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"registeredAs": "NEW", "migrant": {"oldNumbers": {"card": "TN-2019-004417"}}}""");
    }

    @Test
    void haveFortyCharactersAtMost() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        assertThat(Desk.faults(officer.save(draft, Map.of("oldNumbers", Map.of("receipt", "9".repeat(41))))))
                .containsExactly("oldNumbers.receipt TOO_LONG");
    }

    @Test
    void comeWithAnEntryWhoseDetailsMayBeForgotten() {
        Map<String, Map<String, Object>> person = Person.ivorian("oldNumbers", NUMBERS);
        person.put("entry", Map.of("date", "2009-06-01", "previousCountry", "CIV"));

        assertThat(officer.bring(officer.start(EXISTING), Stage.SITUATION, person)
                        .stage())
                .isEqualTo("SITUATION");
    }
}
