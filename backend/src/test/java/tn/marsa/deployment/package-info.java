/** The files in {@code docker/}, checked as far as that goes without an engine to run them. */
@NullMarked
package tn.marsa.deployment;

import org.jspecify.annotations.NullMarked;
