package tn.marsa.migrant.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.Reason;

/**
 * What kind of change fields undergo.
 *
 * @param on the day from which the new values hold
 * @param reason in the words of whoever makes it; null where the kind says it all
 */
public record FieldsChange(Why why, LocalDate on, @Nullable Reason reason) {}
