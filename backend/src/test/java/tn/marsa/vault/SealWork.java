package tn.marsa.vault;

/** What the bench measures, done for one person. */
interface SealWork {

    /** Unwraps the person's key and opens every value. */
    void open(SealedPerson person);

    /** Unwraps the person's key and seals every value anew. */
    void seal(SealedPerson person);

    /** One of the two. */
    @FunctionalInterface
    interface Step {
        void of(SealedPerson person);
    }
}
