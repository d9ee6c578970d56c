/** What is left of a registration when the machine goes down in the middle of it. */
@NullMarked
package tn.marsa.fault;

import org.jspecify.annotations.NullMarked;
