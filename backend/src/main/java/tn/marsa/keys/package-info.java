/** Named keys, and the master key outside the database that wraps them. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package tn.marsa.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
