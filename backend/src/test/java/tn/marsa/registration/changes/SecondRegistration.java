package tn.marsa.registration.changes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Registered;

/** Somebody who is in the register already and comes again, and the pair that the draft then makes with the file. */
final class SecondRegistration {

    static final String CHECK = "migrant { duplicateCheck { outcome recordedAt } }";
    static final String CANDIDATES = """
            version candidates { pair identifier status office { code } shown name nameArabic strength
              comparison { field agreement weight here there } decision { same by { isMe } } }""";

    private SecondRegistration() {}

    /** Registers a person, in the office of these two; answers the identifier. */
    static String registered(Desk officer, Desk supervisor, Map<String, Map<String, Object>> person) {
        return Registered.identifier(officer, Desk.draft(supervisor.validate(officer.submitted(person))));
    }

    /** The same person with a new passport. */
    static Map<String, Map<String, Object>> renewed(Map<String, Map<String, Object>> person) {
        Map<String, Map<String, Object>> renewed = new HashMap<>(person);
        renewed.put(
                "travelDocument",
                document("22" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT) + "N9"));
        return renewed;
    }

    static Map<String, Object> document(String number) {
        return Map.of("kind", "PASSPORT", "number", number, "issuer", "CIV", "expiresOn", "2033-01-31");
    }

    static GraphQlTester.Response leave(Desk desk, Draft draft) {
        return desk.save(draft, Map.of("leaveStage", true));
    }

    /** The draft's nearest pair. */
    static String pair(Desk desk, Draft draft) {
        return desk.read(draft, CANDIDATES)
                .path("registration.candidates[0].pair")
                .entity(String.class)
                .get();
    }
}
