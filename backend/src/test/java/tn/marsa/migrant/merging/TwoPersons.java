package tn.marsa.migrant.merging;

import java.util.Map;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Files that a test merges: an Ivorian's, and another that tells otherwise of her work, her stay and her passport. */
final class TwoPersons {

    private TwoPersons() {}

    static String first(ApiCallers callers) {
        return Registered.in("1101", callers);
    }

    static String second(String office, ApiCallers callers) {
        Map<String, Map<String, Object>> person = Person.ivorian(
                "work", Map.of("education", "6", "activity", "EMPLOYED", "occupation", "2", "employerOrSchool", "Lac"));
        person.put("names", Person.names("Kofi", "Aya", "كوفي", "آية"));
        person.put("residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 36));
        person.put(
                "travelDocument",
                Map.of(
                        "kind", "PASSPORT",
                        "number", "26BB91K7",
                        "issuer", "CIV",
                        "issuedOn", "2024-03-01",
                        "expiresOn", "2034-02-28"));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, office));
        Desk officer = new Desk(callers.join(Role.OFFICER, office));
        return Registered.identifier(supervisor, Desk.draft(supervisor.validate(officer.submitted(person))));
    }
}
