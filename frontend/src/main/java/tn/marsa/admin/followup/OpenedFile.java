package tn.marsa.admin.followup;

import java.time.Clock;
import java.util.Set;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.signin.Me;
import tn.marsa.admin.signin.Role;

/**
 * A file of the own office on the screen, and whoever has opened it.
 *
 * @param reopen opens it anew once it was changed
 */
record OpenedFile(
        String identifier,
        int version,
        FollowUp followUp,
        FollowUpClient client,
        CodeLists lists,
        Me me,
        Clock clock,
        Runnable reopen) {

    /** True if whoever has opened it heads the office. */
    boolean isTheHeads() {
        return me.hasAny(Set.of(Role.SUPERVISOR));
    }
}
