package tn.marsa.matching.queue;

/** The SDL's input of the same name. */
record TellApartInput(String pair, String reason) {

    /** Says nothing of the reason. */
    @Override
    public String toString() {
        return "TellApartInput[" + pair + "]";
    }
}
