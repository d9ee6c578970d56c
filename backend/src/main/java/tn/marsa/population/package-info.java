/** The synthetic population of a demonstration: persons who never were, with all that a register knows of people. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "reference",
            "office",
            "access",
            "identifier",
            "migrant :: fields",
            "migrant :: loading",
            "registration :: loading",
            "statistics :: demonstration"
        })
package tn.marsa.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
