/** What the admin UI asks of the API: documents in files, known to both sides by their hashes. */
@NullMarked
package tn.marsa.operations;

import org.jspecify.annotations.NullMarked;
