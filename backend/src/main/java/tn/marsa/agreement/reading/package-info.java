/** The agreements and the register of disclosures, for those who keep and those who inspect them. */
@NullMarked
package tn.marsa.agreement.reading;

import org.jspecify.annotations.NullMarked;
