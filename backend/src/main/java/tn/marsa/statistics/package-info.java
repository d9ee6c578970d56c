/** Figures: facts of what happened, frozen releases of them, and tables in which no person can be found. Never sees the vault. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keys",
            "idempotency",
            "audit",
            "reference",
            "access",
            "office",
            "migrant :: events"
        })
package tn.marsa.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
