package tn.marsa.matching.queue;

/** Why a pair is not told apart: the SDL's enum of the same name. The message key is {@code tellApartRefusal.<name>}. */
enum TellApartRefusal {
    SUPERVISOR_DECIDES,
    OWN_REGISTRATION,
    DECIDED_OTHERWISE
}
