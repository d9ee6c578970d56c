/** Making an agreement, with the machine client that goes with it, and ending one. */
@NullMarked
package tn.marsa.agreement.making;

import org.jspecify.annotations.NullMarked;
