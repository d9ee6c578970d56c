package tn.marsa.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** A mask where a registration takes free text: refused, whichever field it is, and what was given before stays. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class MaskedDraftAttackTests {

    private final Desk officer;
    private final Map<String, Map<String, Object>> person = Person.ivorian();
    private final Draft draft;

    MaskedDraftAttackTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        draft = officer.finished(person);
    }

    @ParameterizedTest
    @CsvSource({
        "names, surname",
        "names, givenNames",
        "names, surnameArabic",
        "names, givenNamesArabic",
        "birth, place",
        "travelDocument, number",
        "contact, address",
        "contact, phone",
        "contact, email",
        "work, employerOrSchool"
    })
    void aMaskedValueSavedBackIsRefusedAndOverwritesNothing(String group, String field) {
        Map<String, Object> masked = new HashMap<>(person.getOrDefault(group, Map.of()));
        masked.put(field, "••••••K7");

        assertThat(Desk.problems(officer.save(draft, Map.of(group, masked))))
                .extracting(Desk.Problem::field)
                .contains(group + "." + field);
        // The control: what is kept is what was given, the phone in its one form.
        read(group, field)
                .entity(String.class)
                .satisfies(kept -> assertThat(kept.replace(" ", ""))
                        .isEqualTo(String.valueOf(
                                        person.getOrDefault(group, Map.of()).get(field))
                                .replace(" ", "")));
    }

    private GraphQlTester.Path read(String group, String field) {
        return officer.read(draft, "migrant { %s { %s } }".formatted(group, field))
                .path("registration.migrant.%s.%s".formatted(group, field));
    }
}
