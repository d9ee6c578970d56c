package tn.marsa.admin.registrations.person;

/** A status of protection, as declared with its document. */
public enum ProtectionStatus {
    NONE,
    ASYLUM_SEEKER,
    REFUGEE,
    STATELESS
}
