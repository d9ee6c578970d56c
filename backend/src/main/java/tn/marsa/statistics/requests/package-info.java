/** Tables beyond the plan: asked for by one statistician, approved by another, and then for everyone. */
@NullMarked
package tn.marsa.statistics.requests;

import org.jspecify.annotations.NullMarked;
