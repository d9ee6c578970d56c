package tn.marsa.migrant.looks;

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

/** Answers who has seen a file, and names them. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR', 'AUDITOR', 'INSPECTOR')")
class LookController {

    private final ListLooks listLooks;
    private final Staff staff;
    private final Offices offices;

    LookController(ListLooks listLooks, Staff staff, Offices offices) {
        this.listLooks = listLooks;
        this.staff = staff;
        this.offices = offices;
    }

    @QueryMapping
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    @Nullable FileLookConnection fileLooks(
            Caller caller,
            @Argument UniqueIdentifier identifier,
            @Argument int first,
            @Argument @Nullable String after) {
        // What is not of a connection's own type is taken for its content.
        return listLooks
                .list(caller, identifier, PageSize.checked(first), PlaceInTime.ofArgument(after))
                .orElse(null);
    }

    @BatchMapping(typeName = "FileLook", field = "by")
    List<StaffMember> by(List<FileLook> looks) {
        Map<StaffId, StaffMember> members =
                staff.members(looks.stream().map(FileLook::byId).collect(Collectors.toSet()));
        return looks.stream().map(look -> members.get(look.byId())).toList();
    }

    @BatchMapping(typeName = "FileLook", field = "office")
    Map<FileLook, Office> offices(List<FileLook> looks) {
        Map<OfficeCode, Office> found = offices.findAll(looks.stream()
                .map(FileLook::officeCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<FileLook, Office> answered = new HashMap<>();
        looks.forEach(look ->
                Optional.ofNullable(look.officeCode()).map(found::get).ifPresent(office -> answered.put(look, office)));
        return answered;
    }
}
