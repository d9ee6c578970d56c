package tn.marsa.oversight.cases;

import java.util.List;
import tn.marsa.audit.TrailCount;

/** A way of behaving that is worth a question. */
interface UnusualBehaviour {

    /** What it is called. */
    CaseRule rule();

    /** From how often on it is unusual. */
    int threshold();

    /** Who behaved so in that hour, once each, and how often. */
    List<TrailCount> in(Hour hour);
}
