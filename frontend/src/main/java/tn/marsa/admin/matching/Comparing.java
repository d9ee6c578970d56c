package tn.marsa.admin.matching;

import tn.marsa.admin.reference.CodeLists;

/**
 * What the parts of a comparison work with.
 *
 * @param supervisor true if who is signed in decides certain pairs too
 */
record Comparing(MatchingClient client, CodeLists lists, Places places, Opening opening, boolean supervisor) {}
