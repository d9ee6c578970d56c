/** How many registrations the API takes in a day's work: officers and supervisors at their desks, against the limit of the database. */
@NullMarked
package tn.marsa.registration.bench;

import org.jspecify.annotations.NullMarked;
