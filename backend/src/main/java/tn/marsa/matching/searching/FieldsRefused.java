package tn.marsa.matching.searching;

import java.util.List;
import tn.marsa.shared.FieldProblem;

/** Some criteria need mending. */
record FieldsRefused(List<FieldProblem> problems) implements SearchResult {}
