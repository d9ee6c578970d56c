package tn.marsa.admin.merging;

import java.io.Serializable;

/**
 * The numbers of two files that are compared, as they were typed. They are kept in memory and never stand in an address.
 *
 * @param survivor of the one that is to stand for both
 */
record TwoNumbers(String survivor, String merged) implements Serializable {}
