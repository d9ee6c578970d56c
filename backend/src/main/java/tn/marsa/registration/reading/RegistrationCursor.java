package tn.marsa.registration.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.springframework.data.jpa.domain.Specification;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.shared.InvalidValue;

/** The place after a registration in a list; opaque to clients, so that the order may change. */
record RegistrationCursor(RegistrationId registration) {

    /** Reads what {@link #toString()} wrote; anything else is refused with {@link InvalidValue}. */
    static RegistrationCursor parse(String text) {
        try {
            return RegistrationId.parse(new String(Base64.getUrlDecoder().decode(text), US_ASCII))
                    .map(RegistrationCursor::new)
                    .orElseThrow(() -> new InvalidValue("cursor"));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidValue("cursor");
        }
    }

    /** The registrations that follow. Ids grow with time, so their order is the order in which people came. */
    Specification<Registration> following(boolean newestFirst) {
        return (row, query, is) -> newestFirst
                ? is.lessThan(row.get("id"), registration.value())
                : is.greaterThan(row.get("id"), registration.value());
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(registration.toString().getBytes(US_ASCII));
    }
}
