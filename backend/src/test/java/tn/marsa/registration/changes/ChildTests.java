package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** A child under 16 attaches to a guardian who is in the register, or is routed to child protection. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ChildTests {

    private static final Map<String, Object> ALONE = Map.of("unaccompanied", true);

    private final Desk officer;
    private final Desk supervisor;
    private final LocalDate today;
    private final String guardian;
    private final Draft child;

    ChildTests(@Autowired ApiCallers callers, @Autowired OfficeCircumstances circumstances) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        today = circumstances.today();
        guardian = Registered.in("1101", callers);
        child = officer.at(Stage.SITUATION, child(Map.of()));
    }

    private Map<String, Map<String, Object>> child(Map<String, Object> family) {
        String birthday = today.minusYears(9).toString();
        Map<String, Map<String, Object>> child = Person.ivorian("birth", Map.of("date", birthday, "country", "CIV"));
        child.put("family", family);
        child.put("work", Map.of());
        return child;
    }

    @Test
    void needsAGuardianUnlessItCameAlone() {
        assertThat(Desk.faults(officer.save(child, Map.of("family", Map.of(), "leaveStage", true))))
                .containsExactly("family.guardian REQUIRED", "family.guardianRelation REQUIRED");
    }

    @Test
    void isRegisteredWithAGuardianWhoIsInTheRegister() {
        Map<String, Object> family = Map.of("guardian", guardian, "guardianRelation", "MOTHER");

        Draft validated = Desk.draft(supervisor.validate(officer.submitted(child(family))));

        officer.read(validated, "childProtection migrant { family { guardianRelation unaccompanied } }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"childProtection": false,
                         "migrant": {"family": {"guardianRelation": "MOTHER", "unaccompanied": false}}}""");
    }

    @Test
    void isRoutedToChildProtectionIfItCameAlone() {
        Draft submitted = officer.submitted(child(ALONE));

        supervisor
                .read(submitted, "childProtection")
                .path("registration.childProtection")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void isNotAttachedToANumberThatNobodyHas() {
        Map<String, Object> unknown = Map.of("guardian", "900000000829", "guardianRelation", "MOTHER");

        assertThat(Desk.faults(officer.save(child, Map.of("family", unknown))))
                .containsExactly("family.guardian INVALID");
    }

    @Test
    void isAloneOrAttachedNeverBoth() {
        Map<String, Object> both = Map.of("guardian", guardian, "guardianRelation", "MOTHER", "unaccompanied", true);

        assertThat(Desk.faults(officer.save(child, Map.of("family", both))))
                .containsExactly("family.guardian CONTRADICTION", "family.guardianRelation CONTRADICTION");
    }

    @Test
    void isNobodyOfSixteenOrMore() {
        Draft grown = officer.at(Stage.SITUATION, Person.ivorian());

        assertThat(Desk.faults(officer.save(grown, Map.of("family", ALONE))))
                .containsExactly("family.unaccompanied CONTRADICTION");
    }

    @Test
    void isWhoeverMayStillBeUnderSixteenByADateThatLeavesItOpen() {
        String year = Integer.toString(today.getYear() - 16);
        Map<String, Map<String, Object>> person = child(Map.of());
        person.put("birth", Map.of("date", year, "country", "CIV"));
        Draft draft = officer.at(Stage.SITUATION, person);

        assertThat(Desk.draft(officer.save(draft, Map.of("family", ALONE))).state())
                .isEqualTo("DRAFT");
    }
}
