/** The auditor's reading of the trail, unusual behaviour in it, and the cases that come of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys", "idempotency", "audit", "access", "office", "identifier"})
package tn.marsa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
