/** The work queue: what waits in the office, at which stage, for how long and with whom. */
@NullMarked
package tn.marsa.admin.registrations.queue;

import org.jspecify.annotations.NullMarked;
