/** The foreigners' offices and their steps to opening. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reference"})
package tn.marsa.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
