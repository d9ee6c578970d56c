package tn.marsa.keys;

/** What a version of a key is needed for. */
public enum KeyState {
    /** It is known and not used yet. */
    COMING,
    /** What is new is made by it. */
    IN_USE,
    /** Something that it made still holds. */
    NEEDED,
    /** Nothing needs it any more but backups from before. */
    UNNEEDED,
    /** It was taken out of the master key's file. */
    REMOVED
}
