/** Tests of signing in, staying signed in and signing out, walked as browsers and clients walk it. */
@NullMarked
package tn.marsa.signin;

import org.jspecify.annotations.NullMarked;
