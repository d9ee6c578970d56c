/** The person's rights in a validated file: correction and its history, restriction, and erasure by two persons. */
@NullMarked
package tn.marsa.admin.rights;

import org.jspecify.annotations.NullMarked;
