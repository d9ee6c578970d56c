package tn.marsa.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a key, as it may be shown.
 *
 * @param fingerprint by which people know it again; says nothing about the key
 * @param since when it was made, or first used here; null if it has not been
 */
public record KeyVersion(
        int version,
        String fingerprint,
        KeyState state,
        @Nullable Instant since) {}
