package tn.marsa.admin.matching;

/** Opens another office's file once it is said what for. */
@FunctionalInterface
public interface Opening {

    /**
     * Asks for purpose and reason.
     *
     * @param candidate whose file: by its identifier, or by the pair while it has none
     * @param opened done once the file is open to whoever asked
     */
    void ask(Candidate candidate, Runnable opened);
}
