package tn.marsa.migrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.MigrantConnection.MigrantEdge;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;

/** Lists the files of the caller's office, newest first; each person shown is a look. */
@Component
class ListFiles {

    private final MigrantFiles files;
    private final Door door;

    ListFiles(MigrantFiles files, Door door) {
        this.files = files;
        this.door = door;
    }

    /**
     * One page, masked.
     *
     * @param first how many at most
     * @param groups which groups are shown
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public MigrantConnection list(Caller caller, int first, FileCursor after, Set<FieldGroup> groups) {
        List<MigrantFile> found = following(caller.ownOffice(), after, first + 1);
        List<MigrantFile> page = found.stream().limit(first).toList();
        List<MigrantId> persons = page.stream().map(MigrantFile::id).toList();
        Map<MigrantId, Fields> shown = door.show(caller, Purpose.OWN_OFFICE, persons, groups);
        List<MigrantEdge> edges = new ArrayList<>();
        FileCursor place = after;
        for (MigrantFile file : page) {
            place = place.after(file);
            Fields fields = shown.getOrDefault(file.id(), Fields.NONE);
            edges.add(new MigrantEdge(place.toString(), new Migrant(file, fields.masked())));
        }
        return MigrantConnection.of(edges, found.size() > first, after.equals(FileCursor.START));
    }

    private List<MigrantFile> following(OfficeCode office, FileCursor after, int most) {
        return after.equals(FileCursor.START)
                ? files.newest(office, Limit.of(most))
                : files.newest(office, after.createdAt(), Limit.of(after.passed() + most)).stream()
                        .skip(after.passed())
                        .toList();
    }
}
