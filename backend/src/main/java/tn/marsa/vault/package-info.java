/** Sealing what names or reaches a person, each person under a key of their own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys"})
package tn.marsa.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
