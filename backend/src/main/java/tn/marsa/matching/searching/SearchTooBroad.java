package tn.marsa.matching.searching;

import java.util.List;

/** Too little is known; any one of the criteria named would do. */
record SearchTooBroad(List<String> add) implements SearchResult {}
