/** The built-in authorization server: accounts, the sign-in pages and tokens; switched off behind another one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "keys", "audit", "access"})
package tn.marsa.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
