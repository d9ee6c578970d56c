/** The screens of those who oversee the register: the trail, its proof, and the cases that come of it. */
@NullMarked
package tn.marsa.admin.oversight;

import org.jspecify.annotations.NullMarked;
