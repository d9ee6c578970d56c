package tn.marsa.office;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.OfficeCode;

/** The place after an office in the list of offices; opaque to clients, so that the order may change. */
record OfficeCursor(OfficeCode office) {

    /** Reads what {@link #toString()} wrote; anything else is refused with {@link InvalidValue}. */
    static OfficeCursor parse(String text) {
        try {
            return new OfficeCursor(
                    new OfficeCode(new String(Base64.getUrlDecoder().decode(text), US_ASCII)));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidValue("cursor");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(office.value().getBytes(US_ASCII));
    }
}
