/** What benches share: the limit, which is what was recorded of the API done again over bare JDBC. */
@NullMarked
package tn.marsa.bench;

import org.jspecify.annotations.NullMarked;
