package tn.marsa.attack;

import tn.marsa.shared.Role;

/** In whose name an attack is made. */
enum Who {
    /** Registered the planted person. */
    OFFICER(Role.OFFICER, "1101"),
    /** Validated the planted person. */
    SUPERVISOR(Role.SUPERVISOR, "1101"),
    /** An officer of another office. */
    ELSEWHERE(Role.OFFICER, "6101"),
    /** The head of that office, to whom no file of another was opened. */
    HEAD_ELSEWHERE(Role.SUPERVISOR, "6101"),
    ADMINISTRATOR(Role.ADMINISTRATOR, ""),
    OBSERVATORY(Role.OBSERVATORY, ""),
    AUDITOR(Role.AUDITOR, ""),
    INSPECTOR(Role.INSPECTOR, ""),
    VERIFIER(Role.VERIFIER, "");

    private final Role role;
    private final String office;

    Who(Role role, String office) {
        this.role = role;
        this.office = office;
    }

    Role role() {
        return role;
    }

    /** Empty for none. */
    String office() {
        return office;
    }
}
