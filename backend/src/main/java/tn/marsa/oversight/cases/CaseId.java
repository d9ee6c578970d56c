package tn.marsa.oversight.cases;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** A case. */
record CaseId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static CaseId next() {
        return new CaseId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    static Optional<CaseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CaseId(UUID.fromString(text))) : Optional.empty();
    }

    byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
