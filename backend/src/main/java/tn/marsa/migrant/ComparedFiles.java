package tn.marsa.migrant;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Openings;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Purpose;

/**
 * Opens files for a comparison by the machine, of which nobody sees anything but what is shown afterwards: one row in the trail for the
 * run, and a look for each person who is shown.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ComparedFiles {

    /** What is compared of a person stands in these. */
    public static final Set<FieldGroup> GROUPS = EnumSet.of(
            FieldGroup.NAMES, FieldGroup.BIRTH, FieldGroup.NATIONALITY, FieldGroup.TRAVEL_DOCUMENT, FieldGroup.CONTACT);

    /** A file is compared as long as it is being registered or valid. */
    static final Set<FileStatus> STANDING = EnumSet.of(FileStatus.PROVISIONAL, FileStatus.ACTIVE);

    private final Session session;
    private final SealedFields sealed;
    private final FileGrants grants;
    private final Openings openings;

    ComparedFiles(Session session, SealedFields sealed, FileGrants grants, Openings openings) {
        this.session = session;
        this.sealed = sealed;
        this.grants = grants;
        this.openings = openings;
    }

    /**
     * Opens those of the files that stand, being registered or validated.
     *
     * @param run what the row in the trail says of the run; how many were opened is added to it
     */
    public List<ComparedFile> open(TrailEntry run, Collection<MigrantId> persons) {
        List<MigrantFile> standing = standing(persons);
        List<MigrantId> ids = standing.stream().map(MigrantFile::id).toList();
        Permit permit = openings.compare(run, ids);
        var opened = sealed.open(permit, ids, GROUPS);
        return standing.stream()
                .map(file -> new ComparedFile(file, opened.getOrDefault(file.id(), Fields.NONE)))
                .toList();
    }

    private List<MigrantFile> standing(Collection<MigrantId> persons) {
        List<UUID> ids = persons.stream().map(MigrantId::value).toList();
        // A list of ids in a query would be translated anew at each call.
        return ids.isEmpty()
                ? List.of()
                : session.findMultiple(MigrantFile.class, ids).stream()
                        .filter(file -> file != null && STANDING.contains(file.status()))
                        .toList();
    }

    /**
     * Shows to the caller what the machine has opened of those files whose values they may be shown: of the own office, or opened for a purpose,
     * none that is restricted. It answers which; a look for each, under the grant by which another office's file is open.
     *
     * @param purpose what the caller looks for in the own office's files
     * @param what what is shown, in codes
     */
    public Set<MigrantId> show(Caller caller, Purpose purpose, Collection<MigrantFile> asked, String what) {
        Map<MigrantId, Ground> shown = grounds(caller, purpose, asked);
        shown.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((ground, files) -> openings.look(caller, ground.purpose(), files, ground.detail(what)));
        return shown.keySet();
    }

    private Map<MigrantId, Ground> grounds(Caller caller, Purpose purpose, Collection<MigrantFile> asked) {
        Map<MigrantId, Ground> grounds = new HashMap<>();
        for (MigrantFile file : asked) {
            if (!file.isClosedTo(caller)) {
                ground(caller, purpose, file).ifPresent(ground -> grounds.put(file.id(), ground));
            }
        }
        return grounds;
    }

    private Optional<Ground> ground(Caller caller, Purpose purpose, MigrantFile file) {
        return caller.worksIn(file.office())
                ? Optional.of(new Ground(purpose, null, ""))
                : grants.find(caller, file.id()).map(Ground::under);
    }

    /** Tells the trail that persons were shown to the caller by their likeness alone, without a value. */
    public void tellMasked(Caller caller, Purpose purpose, Collection<MigrantId> persons, String what) {
        openings.look(caller, purpose, persons, what + " MASKED");
    }
}
