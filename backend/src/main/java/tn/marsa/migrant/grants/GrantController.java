package tn.marsa.migrant.grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.StaffId;

/** Answers which files of other offices were opened to whom, to those who watch over that. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'AUDITOR', 'INSPECTOR')")
class GrantController {

    private final ListGrants listGrants;
    private final Staff staff;
    private final Offices offices;

    GrantController(ListGrants listGrants, Staff staff, Offices offices) {
        this.listGrants = listGrants;
        this.staff = staff;
        this.offices = offices;
    }

    @QueryMapping
    FileGrantConnection grants(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable UniqueIdentifier file,
            @Argument @Nullable OfficeCode office) {
        return listGrants.list(caller, file, office, PageSize.checked(first), PlaceInTime.ofArgument(after));
    }

    @BatchMapping(typeName = "FileGrant", field = "holder")
    List<StaffMember> holders(List<FileGrant> grants) {
        Map<StaffId, StaffMember> members =
                staff.members(grants.stream().map(FileGrant::holderId).collect(Collectors.toSet()));
        return grants.stream().map(grant -> members.get(grant.holderId())).toList();
    }

    @BatchMapping(typeName = "FileGrant", field = "office")
    Map<FileGrant, Office> offices(List<FileGrant> grants) {
        Map<OfficeCode, Office> found = offices.findAll(grants.stream()
                .map(FileGrant::officeCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<FileGrant, Office> answered = new HashMap<>();
        grants.forEach(grant -> Optional.ofNullable(grant.officeCode())
                .map(found::get)
                .ifPresent(office -> answered.put(grant, office)));
        return answered;
    }
}
