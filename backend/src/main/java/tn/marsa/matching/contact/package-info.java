/** What of an address and a phone, as they were typed, can be compared. Pure values. */
@NullMarked
package tn.marsa.matching.contact;

import org.jspecify.annotations.NullMarked;
