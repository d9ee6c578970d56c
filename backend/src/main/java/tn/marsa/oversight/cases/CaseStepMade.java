package tn.marsa.oversight.cases;

import java.time.Instant;
import tn.marsa.shared.StaffId;

/** That somebody took a case a step further: the SDL's type of the same name. */
record CaseStepMade(CaseId caseId, CaseState state, StaffId byId, Instant at) {}
