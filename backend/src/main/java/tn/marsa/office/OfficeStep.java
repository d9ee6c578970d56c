package tn.marsa.office;

/** How far an office is on its way to opening: the SDL's enum of the same name. */
public enum OfficeStep {
    PLANNED,
    EQUIPPED,
    TRAINED,
    OPEN,
    SUSPENDED
}
