/** The trail: who looked at or changed what, when and what for; its tree, its signed checkpoints, and the proof that it is whole. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys"})
package tn.marsa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
