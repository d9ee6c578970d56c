/** The keys under which a file is found: what it stores, and what a search asks for. Pure functions. */
@NullMarked
package tn.marsa.matching.blocking;

import org.jspecify.annotations.NullMarked;
