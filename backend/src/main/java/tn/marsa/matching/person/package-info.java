/** What matching compares of a person, whether a file says it or whoever searches. Pure values. */
@NullMarked
package tn.marsa.matching.person;

import org.jspecify.annotations.NullMarked;
