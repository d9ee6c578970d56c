package tn.marsa.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.matching.Candidate.Decision;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** Answers which office keeps a candidate and who decided: each once for a whole list. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class CandidateController {

    private final Offices offices;
    private final Staff staff;

    CandidateController(Offices offices, Staff staff) {
        this.offices = offices;
        this.staff = staff;
    }

    @BatchMapping(typeName = "Candidate", field = "office")
    List<Office> offices(List<Candidate> candidates) {
        Map<OfficeCode, Office> found =
                offices.findAll(candidates.stream().map(Candidate::officeCode).collect(Collectors.toSet()));
        return candidates.stream().map(each -> found.get(each.officeCode())).toList();
    }

    @BatchMapping(typeName = "DuplicateDecision", field = "by")
    List<StaffMember> deciders(List<Decision> decisions) {
        Map<StaffId, StaffMember> members =
                staff.members(decisions.stream().map(Decision::decidedBy).collect(Collectors.toSet()));
        return decisions.stream().map(each -> members.get(each.decidedBy())).toList();
    }
}
