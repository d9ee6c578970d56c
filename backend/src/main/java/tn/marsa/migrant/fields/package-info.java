/** What is known about a person, group by group, and what makes each group right and complete. Pure values: no beans, no database. */
@NullMarked
@NamedInterface("fields")
package tn.marsa.migrant.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
