package tn.marsa.migrant.fields;

/** A status of protection, as declared with its document. The SDL's enum of the same name. */
public enum ProtectionStatus {
    NONE,
    ASYLUM_SEEKER,
    REFUGEE,
    STATELESS
}
