/** The accounts of a demonstration, and what keeps one on its own machine. */
@NullMarked
package tn.marsa.signin.demo;

import org.jspecify.annotations.NullMarked;
