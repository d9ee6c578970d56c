/** What a file says of its person, told to whoever finds persons again whenever it changes. Never leaves the process. */
@NullMarked
@NamedInterface("descriptions")
package tn.marsa.migrant.descriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
