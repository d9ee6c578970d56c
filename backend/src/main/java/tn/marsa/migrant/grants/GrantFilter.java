package tn.marsa.migrant.grants;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * Which grants a list holds.
 *
 * @param file null for all files
 * @param office whose people hold them, or whose files they are for; null for all offices
 */
record GrantFilter(@Nullable MigrantId file, @Nullable OfficeCode office) {}
