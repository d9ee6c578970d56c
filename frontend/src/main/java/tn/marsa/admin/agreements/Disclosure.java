package tn.marsa.admin.agreements;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a partner body was given.
 *
 * @param file the id of the file; null if the register has issued no such number
 * @param genuine null if it was not told
 * @param valid null if it was not told
 */
record Disclosure(
        Instant at,
        Body agreement,
        @Nullable String file,
        AskedBy askedBy,
        @Nullable Boolean genuine,
        @Nullable Boolean valid,
        boolean aliasGiven)
        implements Serializable {

    /** The body, and what allows it to be told. */
    record Body(String bodyName, String legalBasis) implements Serializable {}

    /** What the body showed. */
    enum AskedBy {
        NUMBER,
        ALIAS
    }
}
