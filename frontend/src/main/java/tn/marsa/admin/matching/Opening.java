package tn.marsa.admin.matching;

/** Opens another office's file once it is said what for. */
@FunctionalInterface
public interface Opening {

    /**
     * Asks for purpose and reason.
     *
     * @param identifier whose file
     * @param place the place of the office that keeps it
     * @param opened done once the file is open to whoever asked
     */
    void ask(String identifier, String place, Runnable opened);
}
