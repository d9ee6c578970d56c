package tn.marsa.keys;

import java.util.List;
import java.util.Optional;

/** Keys of a kind that are rotated while Marsa runs. */
public interface RotatingKeys {

    KeyKind kind();

    /** All versions by number. */
    List<KeyVersion> versions();

    /** The last rotation; empty if there was none. */
    Optional<Rotation> rotation();

    /** Makes what a rotation needs and takes long, with no transaction under way; it waits for the next {@link #rotate()}. */
    default void prepare() {}

    /**
     * Begins a rotation in the transaction that is under way; what has to be done follows once that has committed.
     *
     * @return false if one is running already, which goes on as it was
     * @throws KeyFileNotWritable if a new key cannot be written where it belongs
     */
    boolean rotate();
}
