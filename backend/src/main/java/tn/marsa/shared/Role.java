package tn.marsa.shared;

/** What a person or a body does in the system. */
public enum Role {
    OFFICER,
    SUPERVISOR,
    ADMINISTRATOR,
    OBSERVATORY,
    AUDITOR,
    INSPECTOR,
    VERIFIER;

    /** The name that Spring Security's {@code hasRole} compares. */
    public String authority() {
        return "ROLE_" + name();
    }
}
