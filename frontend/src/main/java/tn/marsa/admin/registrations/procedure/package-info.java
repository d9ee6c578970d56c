/** The procedure of a registration as the API answers it, and the changes that a desk makes to it. */
@NullMarked
package tn.marsa.admin.registrations.procedure;

import org.jspecify.annotations.NullMarked;
