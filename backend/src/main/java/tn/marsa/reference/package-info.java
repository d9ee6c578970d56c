/** Code lists in three languages: countries, governorates, grounds of stay, border crossings and what else registration asks for. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package tn.marsa.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
