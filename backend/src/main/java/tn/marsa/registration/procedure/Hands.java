package tn.marsa.registration.procedure;

import java.util.Set;
import tn.marsa.shared.StaffId;

/** Everybody who ever saved anything of a registration. */
public record Hands(Set<StaffId> staff) {

    public static final Hands NONE = new Hands(Set.of());
}
