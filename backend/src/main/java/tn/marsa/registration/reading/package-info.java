/** What is read of registrations: the queues of an office, page by page, and what each registration shows to its reader. */
@NullMarked
package tn.marsa.registration.reading;

import org.jspecify.annotations.NullMarked;
