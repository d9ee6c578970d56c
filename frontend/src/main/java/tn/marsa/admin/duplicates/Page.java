package tn.marsa.admin.duplicates;

import java.util.Optional;

/**
 * What one request brings.
 *
 * @param progress empty before the register is looked through for the first time
 */
record Page(PossibleDuplicates pairs, Optional<LookedThrough> progress) {}
