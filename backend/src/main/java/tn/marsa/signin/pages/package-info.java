/** The pages on which people sign in and out, and the security filters before them and before the OAuth2 server. */
@NullMarked
package tn.marsa.signin.pages;

import org.jspecify.annotations.NullMarked;
