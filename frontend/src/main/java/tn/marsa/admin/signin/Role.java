package tn.marsa.admin.signin;

/** What a person does in the system, as the contract names it. */
public enum Role {
    OFFICER,
    SUPERVISOR,
    ADMINISTRATOR,
    OBSERVATORY,
    AUDITOR,
    INSPECTOR,
    VERIFIER
}
