package tn.marsa.migrant.fields;

/** Sex as the travel document has it, ICAO Doc 9303; never imputed. The SDL's enum of the same name. */
public enum Sex {
    M,
    F,
    X
}
