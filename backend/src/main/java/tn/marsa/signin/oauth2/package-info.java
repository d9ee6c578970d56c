/** The OAuth2 server: its clients, what was granted to them, the tokens and the key that signs them. */
@NullMarked
package tn.marsa.signin.oauth2;

import org.jspecify.annotations.NullMarked;
