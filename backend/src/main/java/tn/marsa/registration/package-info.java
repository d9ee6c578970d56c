/** The staged procedure by which a person enters the register: its stages, its rules, its queue. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keys",
            "idempotency",
            "audit",
            "reference",
            "office",
            "access",
            "identifier",
            "migrant",
            "migrant :: fields",
            "migrant :: rights",
            "migrant :: events",
            "matching"
        })
package tn.marsa.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
