package tn.marsa.admin.migrants;

import org.jspecify.annotations.Nullable;

/**
 * A value in clear.
 *
 * @param value null if none was given
 */
record RevealedValue(MaskedField field, @Nullable String value) implements RevealAnswer {}
