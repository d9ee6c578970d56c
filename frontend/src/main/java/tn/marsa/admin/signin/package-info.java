/** Who is working: sign-in at the authorization server, tokens, and what the API says of the caller. */
@NullMarked
package tn.marsa.admin.signin;

import org.jspecify.annotations.NullMarked;
