/** Who the staff are and what they may do, and the guard that asks so at each request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "office"})
package tn.marsa.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
