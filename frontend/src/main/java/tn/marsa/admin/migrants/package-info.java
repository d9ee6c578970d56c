/** Looking a person up by the unique identifier, and the file. */
@NullMarked
package tn.marsa.admin.migrants;

import org.jspecify.annotations.NullMarked;
