/** The agreements with partner bodies and the register of what they were told. */
@NullMarked
package tn.marsa.admin.agreements;

import org.jspecify.annotations.NullMarked;
