/** Writing the trail: who looked at or changed what, when and what for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys"})
package tn.marsa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
