/** The offline trial of matching: how many persons it finds again in files of known truth, and how many others it takes for them. */
@NullMarked
package tn.marsa.matching.bench;

import org.jspecify.annotations.NullMarked;
