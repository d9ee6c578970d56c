package tn.marsa.signin;

import tn.marsa.shared.StaffId;

/** A way to sign in by username and password. */
record Account(StaffId staff, Username username, String passwordHash) {}
