/** The auditor's reading of the trail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "office"})
package tn.marsa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
