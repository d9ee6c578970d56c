package tn.marsa.migrant.fields;

/** How a person came into the register. The SDL's enum of the same name. */
public enum RegisteredAs {
    NEW,
    EXISTING
}
