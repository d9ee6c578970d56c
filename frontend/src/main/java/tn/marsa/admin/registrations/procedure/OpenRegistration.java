package tn.marsa.admin.registrations.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.api.ApiUnreachable;

/**
 * A registration open at one desk: its changes go out one after the other, each on the version that the last one left.
 *
 * <p>A change that got no answer may have been made all the same. It is therefore repeated, key and version unaltered, before
 * anything else is sent.
 */
public final class OpenRegistration {

    private final RegistrationsClient client;
    private final Supplier<UUID> keys;
    private Registration seen;
    private @Nullable Request unanswered;

    OpenRegistration(Registration seen, RegistrationsClient client, Supplier<UUID> keys) {
        this.seen = seen;
        this.client = client;
        this.keys = keys;
    }

    /** The registration as it stood when the API last answered. */
    public Registration seen() {
        return seen;
    }

    /**
     * The registration again, its texts in another language; empty if it has changed since, which the next change will meet.
     *
     * @throws ApiFailure if there was no answer
     */
    public Optional<Registration> inLanguage(Locale language) {
        Optional<Registration> again =
                client.find(seen.id(), language).filter(found -> found.version() == seen.version());
        again.ifPresent(found -> seen = found);
        return again;
    }

    /**
     * Makes a change and waits for the answer.
     *
     * @param language what the answer's texts are to be in
     * @throws ApiFailure if there was no answer, or a refusal of the request as a whole; nothing is forgotten by that
     */
    public RegistrationResult make(Change change, Locale language) {
        Request earlier = unanswered;
        if (earlier != null) {
            RegistrationResult result = send(earlier, language);
            if (settles(result, earlier, change)) {
                return result;
            }
        }
        return send(new Request(keys.get(), seen.id(), seen.version(), change), language);
    }

    // What an earlier request found changed must be shown before anything is saved on top of it.
    private static boolean settles(RegistrationResult result, Request earlier, Change change) {
        return switch (result) {
            case RegistrationResult.Saved _, RegistrationResult.Refused _ ->
                earlier.change().equals(change);
            case RegistrationResult.Changed _, RegistrationResult.StepRefused _ -> true;
        };
    }

    private RegistrationResult send(Request request, Locale language) {
        unanswered = request;
        try {
            RegistrationResult result = client.send(request, language);
            unanswered = null;
            seen = standing(result);
            return result;
        } catch (ApiFailure failure) {
            unanswered = failure instanceof ApiUnreachable ? request : null;
            throw failure;
        }
    }

    private Registration standing(RegistrationResult result) {
        return switch (result) {
            case RegistrationResult.Saved(var registration) -> registration;
            case RegistrationResult.Changed(var registration, var _, var _) -> registration;
            case RegistrationResult.StepRefused(var _, var _, var registration) -> registration;
            case RegistrationResult.Refused _ -> seen;
        };
    }
}
