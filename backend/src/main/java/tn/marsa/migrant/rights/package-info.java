/** The person's rights in a validated file: rectification with its history, restriction, retention, erasure by two persons. */
@NullMarked
package tn.marsa.migrant.rights;

import org.jspecify.annotations.NullMarked;
