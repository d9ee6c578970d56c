package tn.marsa.statistics.views;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** A saved view. */
record SavedViewId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static SavedViewId next() {
        return new SavedViewId(Ids.next());
    }

    static SavedViewId fromBytes(byte[] bytes) {
        return new SavedViewId(Ids.fromBytes(bytes));
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    static Optional<SavedViewId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SavedViewId(UUID.fromString(text))) : Optional.empty();
    }

    byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
