package tn.marsa.access;

import tn.marsa.shared.StaffId;

/** A member of staff, as colleagues see them: the SDL's type of the same name. */
public record StaffMember(StaffId id, String displayName) {}
