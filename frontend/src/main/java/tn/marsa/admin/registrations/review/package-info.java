/** A registration in words: the summary that the person reads or hears, the review before validation, the identifier issued. */
@NullMarked
package tn.marsa.admin.registrations.review;

import org.jspecify.annotations.NullMarked;
