package tn.marsa.population;

/** The register cannot take a synthetic population; the message says why. */
final class NotSynthetic extends RuntimeException {

    NotSynthetic(String why) {
        super(why);
    }
}
