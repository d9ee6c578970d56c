/** The edge of the API: scalars, error codes, language, GraphiQL. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package tn.marsa.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
