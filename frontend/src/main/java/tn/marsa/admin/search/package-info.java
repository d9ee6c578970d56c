/** Searching the register for a person by what is known: ranked, with reasons, never a list of everybody. */
@NullMarked
package tn.marsa.admin.search;

import org.jspecify.annotations.NullMarked;
