package tn.marsa.migrant.rights;

import org.jspecify.annotations.Nullable;

/**
 * What one field was before a correction, and why it was corrected: the SDL's type of the same name.
 *
 * @param value null if nothing was given
 */
record FormerValue(@Nullable String value, @Nullable String reason) {}
