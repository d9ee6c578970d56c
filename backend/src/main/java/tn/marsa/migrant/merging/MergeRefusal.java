package tn.marsa.migrant.merging;

/** Why two files are not merged, or a merge is not undone: the SDL's enum of the same name. */
public enum MergeRefusal {
    /** Both identifiers name one file. */
    SAME_FILE,
    /** One of the two was merged already. */
    ALREADY_MERGED,
    /** One of the two is no validated file. */
    NOT_ACTIVE,
    /** Another office keeps the survivor. */
    OTHER_OFFICE,
    /** Another office keeps the merged file, and it is not open to the caller. */
    NOT_OPENED,
    /** One of the two is restricted. */
    RESTRICTED,
    /** An erasure of one of the two waits for its second person. */
    ERASURE_PROPOSED,
    /** One is a specimen and the other is not. */
    OTHER_SPACE,
    /** A request for residence of the merged file is not decided. */
    REQUEST_OPEN,
    /** The person holds residence by the merged file, for longer than by the survivor. */
    RESIDENCE_HELD,
    /** Somebody changed one of the two since the version given. */
    CHANGED,
    /** The file is not merged. */
    NOT_MERGED,
    /** The survivor was merged into another file itself. */
    SURVIVOR_MERGED,
    /** Another file was merged into the survivor since. */
    LATER_MERGE
}
