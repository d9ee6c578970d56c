/** Pictures of figures, drawn in the browser, each beside the table of what it shows. */
@NullMarked
package tn.marsa.admin.charts;

import org.jspecify.annotations.NullMarked;
