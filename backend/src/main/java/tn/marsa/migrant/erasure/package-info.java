/** How long data is kept, and its end: the retention schedule, erasure by two persons, and the ledger that outlives a restored backup. */
@NullMarked
package tn.marsa.migrant.erasure;

import org.jspecify.annotations.NullMarked;
