/** What happened to a file, in coded attributes alone: what figures are made of. Published in the transaction in which it happens. */
@NullMarked
@NamedInterface("events")
package tn.marsa.migrant.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
