/** The staged registration: one stage a screen, each group of fields saving itself, two desks never overwriting each other. */
@NullMarked
package tn.marsa.admin.registrations.stages;

import org.jspecify.annotations.NullMarked;
