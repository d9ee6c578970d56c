/** The procedure itself: the stages of a registration, the steps that each rule allows or refuses, and how both are kept. */
@NullMarked
package tn.marsa.registration.procedure;

import org.jspecify.annotations.NullMarked;
