/** The accounts by which people sign in: usernames, passwords, and how often each was tried in vain. */
@NullMarked
package tn.marsa.signin.account;

import org.jspecify.annotations.NullMarked;
