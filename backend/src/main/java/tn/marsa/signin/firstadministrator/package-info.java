/** The one-time link and the page by which the first administrator comes to an account. */
@NullMarked
package tn.marsa.signin.firstadministrator;

import org.jspecify.annotations.NullMarked;
