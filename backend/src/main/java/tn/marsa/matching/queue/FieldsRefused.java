package tn.marsa.matching.queue;

import java.util.List;
import tn.marsa.shared.FieldProblem;

/** The reason needs mending. */
record FieldsRefused(List<FieldProblem> problems) implements TellApartResult {}
