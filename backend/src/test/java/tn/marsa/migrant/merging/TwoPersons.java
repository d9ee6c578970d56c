package tn.marsa.migrant.merging;

import java.util.HashMap;
import java.util.Map;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Files that a test merges: two Ivorians', who differ in all that tells persons apart, and in work and stay. */
public final class TwoPersons {

    private TwoPersons() {}

    public static String first(ApiCallers callers) {
        return Registered.in("1101", callers);
    }

    public static String second(String office, ApiCallers callers) {
        Map<String, Map<String, Object>> person = Person.ivorian(
                "work", Map.of("education", "6", "activity", "EMPLOYED", "occupation", "2", "employerOrSchool", "Lac"));
        change(person, "names", Map.of("surname", "Kofi"));
        change(person, "residence", Map.of("intendedMonths", 36));
        Object number = person.getOrDefault("travelDocument", Map.of()).get("number");
        change(person, "travelDocument", Map.of("number", String.valueOf(number).replaceFirst("19", "26")));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, office));
        Desk officer = new Desk(callers.join(Role.OFFICER, office));
        return Registered.identifier(supervisor, Desk.draft(supervisor.validate(officer.submitted(person))));
    }

    private static void change(Map<String, Map<String, Object>> person, String group, Map<String, Object> values) {
        Map<String, Object> changed = new HashMap<>(person.getOrDefault(group, Map.of()));
        changed.putAll(values);
        person.put(group, changed);
    }
}
