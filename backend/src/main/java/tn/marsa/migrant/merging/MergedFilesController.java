package tn.marsa.migrant.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** Answers which files were merged into one, to the office that keeps it; each field once for a whole page. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class MergedFilesController {

    private final Merges merges;
    private final ProvisionalFiles files;
    private final Offices offices;
    private final Staff staff;

    MergedFilesController(Merges merges, ProvisionalFiles files, Offices offices, Staff staff) {
        this.merges = merges;
        this.files = files;
        this.offices = offices;
        this.staff = staff;
    }

    @BatchMapping(typeName = "Migrant", field = "mergedFiles")
    List<List<MergedFile>> mergedFiles(List<Migrant> migrants, Authentication authentication) {
        Set<MigrantId> own = migrants.stream()
                .map(Migrant::file)
                .filter(file -> authentication.getPrincipal() instanceof Caller caller
                        && caller.worksIn(file.office())
                        && !file.isClosedTo(caller))
                .map(MigrantFile::id)
                .collect(Collectors.toSet());
        Map<MigrantId, List<MergedFile>> found = mergedInto(own);
        return migrants.stream()
                .map(migrant -> found.getOrDefault(migrant.file().id(), List.of()))
                .toList();
    }

    private Map<MigrantId, List<MergedFile>> mergedInto(Set<MigrantId> survivors) {
        List<Merge> standing = merges.standingInto(survivors);
        Map<MigrantId, MigrantFile> merged =
                files.rows(standing.stream().map(Merge::merged).toList());
        Set<MigrantId> seen = new HashSet<>();
        return standing.stream()
                .map(merge -> new MergedFile(
                        Objects.requireNonNull(merged.get(merge.merged())), merge, seen.add(merge.survivor())))
                .collect(Collectors.groupingBy(file -> file.merge().survivor()));
    }

    @BatchMapping(typeName = "MergedFile", field = "office")
    List<Office> offices(List<MergedFile> merged) {
        Set<OfficeCode> codes =
                merged.stream().map(each -> each.file().office()).collect(Collectors.toSet());
        Map<OfficeCode, Office> found = offices.findAll(codes);
        return merged.stream().map(each -> found.get(each.file().office())).toList();
    }

    @BatchMapping(typeName = "MergedFile", field = "by")
    List<StaffMember> makers(List<MergedFile> merged) {
        Set<StaffId> ids = merged.stream().map(each -> each.merge().madeBy()).collect(Collectors.toSet());
        Map<StaffId, StaffMember> known = staff.members(ids);
        return merged.stream().map(each -> known.get(each.merge().madeBy())).toList();
    }
}
