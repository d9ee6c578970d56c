package tn.marsa.identifier;

/** All numbers of a space have been issued: a new space, with a key of its own, has to be opened. */
final class NumberSpaceExhausted extends IllegalStateException {

    NumberSpaceExhausted(NumberSpace space) {
        super("All identifiers that begin with " + space.digit() + " have been issued; open another number space");
    }
}
