/** The screens of the Observatory: the dashboard, tables, and the releases that both read. */
@NullMarked
package tn.marsa.admin.statistics;

import org.jspecify.annotations.NullMarked;
