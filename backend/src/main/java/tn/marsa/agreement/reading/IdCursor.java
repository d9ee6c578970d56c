package tn.marsa.agreement.reading;

import java.util.Base64;
import java.util.UUID;
import tn.marsa.shared.Ids;
import tn.marsa.shared.InvalidValue;

/** The place after a row of a list; opaque to clients, so that the order may change. */
record IdCursor(UUID row) {

    private static final int LENGTH = 16;

    /** Reads what {@link #toString()} wrote; anything else is refused with {@link InvalidValue}. */
    static IdCursor parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == LENGTH) {
                return new IdCursor(Ids.fromBytes(bytes));
            }
        } catch (IllegalArgumentException notOurs) {
            // Falls through to the one refusal.
        }
        throw new InvalidValue("cursor");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.toBytes(row));
    }
}
