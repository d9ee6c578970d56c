/** Registering a person: the work queue, the stages, the review, the identifier issued. */
@NullMarked
package tn.marsa.admin.registrations;

import org.jspecify.annotations.NullMarked;
