package tn.marsa.registration;

import java.time.Instant;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.StaffId;

/** A group of fields and when it was last saved: the SDL's type of the same name. */
record GroupChange(FieldGroup group, int version, StaffId savedBy, Instant at) {}
