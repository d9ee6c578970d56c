/** The parts that the screens of registration share: badges, panels, the dock, the word for an age. */
@NullMarked
package tn.marsa.admin.registrations.parts;

import org.jspecify.annotations.NullMarked;
