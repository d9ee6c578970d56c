/** How likely two descriptions are of one person, and why: Fellegi and Sunter's weights in bits. Pure functions. */
@NullMarked
package tn.marsa.matching.scoring;

import org.jspecify.annotations.NullMarked;
