/** Names in either script: their parts, skeletons that every spelling of a part shares, and how one is spelt in the other script. */
@NullMarked
package tn.marsa.matching.names;

import org.jspecify.annotations.NullMarked;
