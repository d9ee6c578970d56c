/** What figures are counted by: dimensions, their categories, and the combinations that are released. */
@NullMarked
package tn.marsa.statistics.plan;

import org.jspecify.annotations.NullMarked;
