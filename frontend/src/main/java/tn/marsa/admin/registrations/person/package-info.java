/** What a registration says of a person, group by group, as the API answers and takes it. */
@NullMarked
package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.NullMarked;
