/** The frame that every screen hangs in: bar, drawer, languages, error pages, and the few parts that screens share. */
@NullMarked
package tn.marsa.admin.shell;

import org.jspecify.annotations.NullMarked;
