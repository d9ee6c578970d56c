/** The foreigners' offices, by governorate and step. */
@NullMarked
package tn.marsa.admin.offices;

import org.jspecify.annotations.NullMarked;
