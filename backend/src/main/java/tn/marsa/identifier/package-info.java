/** The one national reference of a person: issuing, checking, redirecting and retiring unique identifiers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys", "audit"})
package tn.marsa.identifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
