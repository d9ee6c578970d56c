package tn.marsa.migrant.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.migrant.FileRestriction;
import tn.marsa.migrant.Migrant;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Answers what was corrected in a file and whether it is restricted, to the office that keeps it; each field once for a whole page. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class FileHistory {

    private final Rectifications rectifications;
    private final Staff staff;

    FileHistory(Rectifications rectifications, Staff staff) {
        this.rectifications = rectifications;
        this.staff = staff;
    }

    @BatchMapping(typeName = "Migrant", field = "rectifications")
    List<List<Rectification>> rectifications(List<Migrant> migrants, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof Caller caller)) {
            return migrants.stream().map(migrant -> List.<Rectification>of()).toList();
        }
        Set<MigrantId> own = migrants.stream()
                .map(Migrant::file)
                .filter(file -> caller.worksIn(file.office()) && !file.isClosedTo(caller))
                .map(file -> file.id())
                .collect(Collectors.toSet());
        Map<MigrantId, List<Rectification>> made = rectifications.of(own);
        return migrants.stream()
                .map(migrant -> made.getOrDefault(migrant.file().id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Rectification", field = "by")
    List<StaffMember> correctors(List<Rectification> made) {
        return members(made.stream().map(Rectification::madeBy).toList());
    }

    @BatchMapping(typeName = "FileRestriction", field = "by")
    List<StaffMember> restrictors(List<FileRestriction> restrictions) {
        return members(restrictions.stream().map(FileRestriction::restrictedBy).toList());
    }

    private List<StaffMember> members(List<StaffId> ids) {
        Map<StaffId, StaffMember> known = staff.members(Set.copyOf(ids));
        return ids.stream().map(known::get).toList();
    }
}
