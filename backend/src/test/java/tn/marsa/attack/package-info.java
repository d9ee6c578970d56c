/**
 * Attacks on a running server over HTTP, each with a control that shows that the same is open to those who may. They are tests, and
 * {@code script/attack} runs them against any server.
 */
@NullMarked
package tn.marsa.attack;

import org.jspecify.annotations.NullMarked;
