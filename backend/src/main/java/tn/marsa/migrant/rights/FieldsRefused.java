package tn.marsa.migrant.rights;

import java.util.List;
import tn.marsa.shared.FieldProblem;

/** Some fields need mending; nothing was saved. */
public record FieldsRefused(List<FieldProblem> problems) implements FileChangeResult {}
