package tn.marsa.registration;

import java.util.Set;
import tn.marsa.shared.StaffId;

/** Everybody who ever saved anything of a registration. */
record Hands(Set<StaffId> staff) {

    static final Hands NONE = new Hands(Set.of());
}
