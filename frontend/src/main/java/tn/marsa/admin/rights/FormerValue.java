package tn.marsa.admin.rights;

import org.jspecify.annotations.Nullable;

/** What one field was before a correction, and why it was corrected. */
record FormerValue(@Nullable String value, @Nullable String reason) {}
