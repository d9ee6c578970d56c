package tn.marsa.identifier;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a number that somebody shows; nothing about the person.
 *
 * @param value null unless it is well-formed
 * @param status null unless this register has issued it
 */
record IdentifierCheck(
        @Nullable UniqueIdentifier value, @Nullable IdentifierStatus status) {

    /** No identifier at all: another number of digits, or wrong check digits. */
    static final IdentifierCheck NOT_WELL_FORMED = new IdentifierCheck(null, null);

    IdentifierCheck {
        if (value == null && status != null) {
            throw new IllegalArgumentException("what is no identifier has no status");
        }
    }

    /** True if it has 12 digits, a number space that exists, and right check digits. Public, or GraphQL finds no field. */
    public boolean wellFormed() {
        return value != null;
    }

    /** True if this register has issued it. */
    public boolean known() {
        return status != null;
    }

    /** True if it is a number of a demonstration, worth nothing; null unless well-formed. */
    public @Nullable Boolean specimen() {
        return value == null ? null : value.space() == NumberSpace.SPECIMEN;
    }
}
