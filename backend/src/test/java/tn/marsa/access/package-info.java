/** Tests of who may do what, and the tokens that other tests call the API with. */
@NullMarked
package tn.marsa.access;

import org.jspecify.annotations.NullMarked;
