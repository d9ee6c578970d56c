/** Who has seen or changed a file, as the trail tells it to those who may know. */
@NullMarked
package tn.marsa.migrant.looks;

import org.jspecify.annotations.NullMarked;
