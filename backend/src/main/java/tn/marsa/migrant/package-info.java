/** The file of each person, and the one door that opens it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keys",
            "idempotency",
            "audit",
            "vault",
            "reference",
            "office",
            "access",
            "identifier"
        })
package tn.marsa.migrant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
