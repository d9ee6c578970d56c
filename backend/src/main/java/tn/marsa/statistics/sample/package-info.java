/** Rows that look like the register's, drawn from published figures alone: no row is a person. */
@NullMarked
package tn.marsa.statistics.sample;

import org.jspecify.annotations.NullMarked;
