/** Keeping the keys: what an administrator sees of them, their rotation, and the trail of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys", "audit"})
package tn.marsa.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
