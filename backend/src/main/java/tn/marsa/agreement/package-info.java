/** What partner bodies may ask under a signed agreement, what they were answered, and who agreed to it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "keys",
            "idempotency",
            "audit",
            "reference",
            "access",
            "identifier",
            "signin :: machines"
        })
package tn.marsa.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
