/** How many files a second are looked up by identifier, and what that costs. */
@NullMarked
package tn.marsa.migrant.bench;

import org.jspecify.annotations.NullMarked;
