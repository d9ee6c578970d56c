package tn.marsa.agreement.making;

import java.util.List;
import tn.marsa.shared.FieldProblem;

/** Some fields need mending; nothing was made. */
record FieldsRefused(List<FieldProblem> problems) implements MakeAgreementResult {}
