package tn.marsa.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.keys.KeyKind;
import tn.marsa.keys.KeyVersion;
import tn.marsa.keys.RotatingKeys;
import tn.marsa.keys.Rotation;

/**
 * The keys of a kind: the SDL's type of the same name.
 *
 * @param rotation the last one; null if there was none
 */
record KeySet(
        KeyKind kind, List<KeyVersion> versions, @Nullable Rotation rotation) implements RotationResult, RemovalResult {

    static KeySet of(RotatingKeys keys) {
        return new KeySet(keys.kind(), keys.versions(), keys.rotation().orElse(null));
    }
}
