/** The fields that a registration is typed into: codes, choices, names, numbers, dates known in part. */
@NullMarked
package tn.marsa.admin.registrations.fields;

import org.jspecify.annotations.NullMarked;
