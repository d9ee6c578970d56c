/** Names taken apart and brought to skeletons that meet across spellings and scripts. Pure functions. */
@NullMarked
package tn.marsa.matching.names;

import org.jspecify.annotations.NullMarked;
