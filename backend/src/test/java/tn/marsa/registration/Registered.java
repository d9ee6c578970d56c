package tn.marsa.registration;

import java.util.Map;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.shared.Role;

/** Persons whose registration is done, for tests of what comes after it. */
public final class Registered {

    private Registered() {}

    /** The identifier of an Ivorian whom an office has just registered, 12 digits. */
    public static String in(String office, ApiCallers callers) {
        return in(office, callers, Person.ivorian());
    }

    /** The identifier of that person, whom an office has just registered. */
    public static String in(String office, ApiCallers callers, Map<String, Map<String, Object>> person) {
        Desk officer = new Desk(callers.join(Role.OFFICER, office));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, office));
        return identifier(supervisor, Desk.draft(supervisor.validate(officer.submitted(person))));
    }

    public static String identifier(Desk desk, Draft validated) {
        return desk.read(validated, "migrant { identifier }")
                .path("registration.migrant.identifier")
                .entity(String.class)
                .get();
    }
}
