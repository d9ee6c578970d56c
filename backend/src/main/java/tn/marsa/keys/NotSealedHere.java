package tn.marsa.keys;

/** A sealed value does not open: another key, another place, or bytes that somebody changed. */
public final class NotSealedHere extends RuntimeException {

    /** Names the place, which says nothing about the person. */
    public NotSealedHere(String associated) {
        super("Does not open as " + associated);
    }
}
