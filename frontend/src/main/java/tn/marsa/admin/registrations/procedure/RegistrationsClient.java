package tn.marsa.admin.registrations.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** The registrations of the API. Every method throws an {@link tn.marsa.admin.api.ApiFailure} if no answer comes. */
@Component
public class RegistrationsClient {

    private final GraphQlApi api;

    RegistrationsClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Begins a registration, held by whoever is signed in.
     *
     * @param key the idempotency key of this intention
     */
    public RegistrationResult start(UUID key, RegisteredAs registeredAs, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "registeredAs", registeredAs);
        return api.run("registrations/StartRegistration", Map.of("input", input), language)
                .get("startRegistration", RegistrationResult.class);
    }

    /** Opens a registration at this desk; empty if there is none, or none that the caller may reach. */
    public Optional<OpenRegistration> open(String id, Locale language) {
        return find(id, language).map(registration -> new OpenRegistration(registration, this, UUID::randomUUID));
    }

    Optional<Registration> find(String id, Locale language) {
        return api.run("registrations/OpenRegistration", Map.of("id", id), language)
                .find("registration", Registration.class);
    }

    RegistrationResult send(Request request, Locale language) {
        String mutation = request.change().mutation();
        String document = "registrations/" + Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        return api.run(document, Map.of("input", request.input()), language).get(mutation, RegistrationResult.class);
    }

    /** A page of the work queue. */
    public WorkQueuePage page(WorkQueueRequest request, Locale language) {
        return api.run("registrations/WorkQueue", request.variables(), language)
                .get("registrations", WorkQueuePage.class);
    }
}
