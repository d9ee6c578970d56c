package tn.marsa.signin.account;

import tn.marsa.shared.StaffId;

/** A way to sign in by username and password. */
public record Account(StaffId staff, Username username, String passwordHash) {}
