package tn.marsa.oversight.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.access.Staff;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/** Who may be asked to explain a case. */
@Component
class Explainers {

    private final Staff staff;

    Explainers(Staff staff) {
        this.staff = staff;
    }

    /** The supervisors of the person's office, without the person; where there is none, another office's stand in. */
    List<Caller> of(OversightCase found) {
        return of(found, staff.holding(Role.SUPERVISOR));
    }

    /** The same among these supervisors. */
    List<Caller> of(OversightCase found, List<Caller> supervisors) {
        List<Caller> others = supervisors.stream()
                .filter(supervisor -> !supervisor.staff().equals(found.aboutId()))
                .toList();
        List<Caller> ofTheOffice = others.stream()
                .filter(supervisor -> found.officeCode() != null && supervisor.worksIn(found.officeCode()))
                .toList();
        return ofTheOffice.isEmpty() ? others : ofTheOffice;
    }

    /** All supervisors, to choose among for many cases at once. */
    List<Caller> all() {
        return staff.holding(Role.SUPERVISOR);
    }
}
