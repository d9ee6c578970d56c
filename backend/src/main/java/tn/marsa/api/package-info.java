/** The edge of the API: scalars, error codes, limits, language, GraphiQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "access", "operations"})
package tn.marsa.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
