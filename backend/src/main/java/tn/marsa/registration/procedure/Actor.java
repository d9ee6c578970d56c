package tn.marsa.registration.procedure;

import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/**
 * Somebody who wants to do something with a registration.
 *
 * @param hasSaved true if they saved a group of its fields at any time
 */
public record Actor(StaffId staff, boolean isSupervisor, boolean hasSaved) {

    public static Actor of(Caller caller, Hands hands) {
        return new Actor(
                caller.staff(), caller.is(Role.SUPERVISOR), hands.staff().contains(caller.staff()));
    }
}
