/** The work at one desk: a change is made, and what came of it is told above the screen, with nothing typed lost. */
@NullMarked
package tn.marsa.admin.registrations.desk;

import org.jspecify.annotations.NullMarked;
