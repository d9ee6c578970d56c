package tn.marsa.admin.oversight;

import tn.marsa.admin.signin.Me;
import tn.marsa.admin.signin.Role;

/**
 * What whoever reads cases may do with them.
 *
 * @param audits asks supervisors and ends cases
 * @param explains explains what was assigned to them
 */
record CaseReader(boolean audits, boolean explains) {

    static CaseReader of(Me me) {
        return new CaseReader(me.roles().contains(Role.AUDITOR), me.roles().contains(Role.SUPERVISOR));
    }

    /** The step that the reader can take. */
    enum Step {
        ASSIGN,
        EXPLAIN,
        CLOSE,
        NOTHING
    }

    /** The step that the reader can take with a case. */
    Step may(OversightCase shown) {
        return switch (shown.state()) {
            case OPEN -> audits ? Step.ASSIGN : Step.NOTHING;
            case ASSIGNED -> {
                if (audits) {
                    yield Step.ASSIGN;
                }
                yield explains ? Step.EXPLAIN : Step.NOTHING;
            }
            case EXPLAINED -> audits ? Step.CLOSE : Step.NOTHING;
            case CLOSED -> Step.NOTHING;
        };
    }
}
