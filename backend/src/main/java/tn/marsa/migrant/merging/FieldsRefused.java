package tn.marsa.migrant.merging;

import java.util.List;
import tn.marsa.shared.FieldProblem;

/** Some fields need mending; nothing was saved. */
record FieldsRefused(List<FieldProblem> problems) implements MergeResult {}
