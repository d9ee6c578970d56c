package tn.marsa.oversight.cases;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;

/** Says how many cases wait for the caller; it tells nothing of anybody, and leaves no trace. */
@Component
class CountCasesToExplain {

    private final Cases cases;

    CountCasesToExplain(Cases cases) {
        this.cases = cases;
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional(readOnly = true)
    public int count(Caller caller) {
        return cases.toExplain(caller.staff());
    }
}
