package tn.marsa.registration.changes;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Not everybody knows the day, or the month: what is not known is left out, never made up. */
@MarsaTest
class PartialBirthDateTests {

    private final Desk officer;

    PartialBirthDateTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1974", "1974-08", "1974-08-12"})
    void isEnoughToLeaveTheStageAndComesBackAsGiven(String date) {
        Map<String, Object> birth = Map.of("date", date, "country", "CIV");
        Draft draft = officer.at(Stage.DUPLICATE_CHECK, Person.ivorian("birth", birth));

        officer.read(draft, "migrant { birth { date } }")
                .path("registration.migrant.birth.date")
                .entity(String.class)
                .isEqualTo(date);
    }
}
