package tn.marsa.matching.searching;

import java.util.List;
import tn.marsa.matching.Candidate;

/** Who was found, likeliest first. */
record PersonsFound(List<Candidate> candidates) implements SearchResult {}
