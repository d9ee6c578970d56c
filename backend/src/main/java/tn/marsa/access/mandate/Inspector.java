package tn.marsa.access.mandate;

import tn.marsa.shared.StaffId;

/** Somebody who inspects for the data-protection authority: the SDL's type of the same name. */
record Inspector(StaffId staffId, String displayName) {}
