package tn.marsa.audit;

/**
 * Something that is wrong with the trail.
 *
 * @param place the row's place in the tree, from 0; of a checkpoint, its size
 */
public record TrailFlaw(Kind kind, long place) {

    /** What is wrong. */
    public enum Kind {
        /** The row is not what was written. */
        ROW_CHANGED,
        /** The tree has a leaf for the row, and the row is gone. */
        ROW_MISSING,
        /** The row has been there for long enough, and the tree has no leaf for it. */
        ROW_WITHOUT_LEAF,
        /** The leaf is not that of its row. */
        LEAF_CHANGED,
        /** The tree has later leaves, and lacks this one. */
        LEAF_MISSING,
        /** The checkpoint does not bear this trail's signature. */
        CHECKPOINT_FORGED,
        /** The tree was another one when the checkpoint was signed. */
        CHECKPOINT_DIFFERS,
        /** The trail ends before the last checkpoint: its end was cut off, or an older database was put in its place. */
        BEHIND_CHECKPOINT
    }
}
