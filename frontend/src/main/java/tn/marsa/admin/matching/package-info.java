/** Files that may be of one person: compared field by field, with the reasons, for a person to decide. */
@NullMarked
package tn.marsa.admin.matching;

import org.jspecify.annotations.NullMarked;
