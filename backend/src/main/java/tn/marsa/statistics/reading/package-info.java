/** Tables and series out of published releases. */
@NullMarked
package tn.marsa.statistics.reading;

import org.jspecify.annotations.NullMarked;
