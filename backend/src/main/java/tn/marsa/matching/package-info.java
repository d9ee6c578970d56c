/** Finding the same person in any spelling: candidates for a duplicate, what was decided of them, search. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keys",
            "audit",
            "vault",
            "reference",
            "office",
            "access",
            "identifier",
            "migrant",
            "migrant :: fields",
            "migrant :: events",
            "migrant :: descriptions"
        })
package tn.marsa.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
