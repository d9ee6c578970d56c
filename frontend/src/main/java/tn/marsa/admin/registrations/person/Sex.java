package tn.marsa.admin.registrations.person;

/** Sex as the travel document has it, ICAO Doc 9303; never imputed. */
public enum Sex {
    F,
    M,
    X
}
