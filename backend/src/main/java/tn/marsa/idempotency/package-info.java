/** A request that comes again, by its idempotency key, does nothing more. */
@NullMarked
@ApplicationModule(allowedDependencies = {"keys", "shared"})
package tn.marsa.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
