package tn.marsa.registration.procedure;

import java.time.Instant;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.StaffId;

/** A group of fields and when it was last saved: the SDL's type of the same name. */
public record GroupChange(FieldGroup group, int version, StaffId savedBy, Instant at) {}
