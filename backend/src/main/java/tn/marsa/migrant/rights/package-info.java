/** The person's rights in a validated file: rectification with its history, restriction, retention, erasure by two persons. */
@NullMarked
@NamedInterface("rights")
package tn.marsa.migrant.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
