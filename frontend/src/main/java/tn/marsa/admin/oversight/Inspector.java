package tn.marsa.admin.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Somebody who inspects for the data-protection authority, and the mandates, the last to end first. */
record Inspector(String id, String displayName, List<Mandate> mandates) implements Serializable {

    /** Leave to inspect for some days, both included. */
    record Mandate(String number, LocalDate from, LocalDate until, boolean inForce) implements Serializable {}
}
