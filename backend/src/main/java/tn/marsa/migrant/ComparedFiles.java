package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Openings;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.vault.Vault;

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

    private static final Set<FileStatus> STANDING = EnumSet.of(FileStatus.PROVISIONAL, FileStatus.ACTIVE);

    private final Session session;
    private final MigrantFiles files;
    private final SealedFields sealed;
    private final FileGrants grants;
    private final Openings openings;
    private final Vault vault;
    private final Refusals refusals;
    private final Clock clock;

    ComparedFiles(
            Session session,
            MigrantFiles files,
            SealedFields sealed,
            FileGrants grants,
            Openings openings,
            Vault vault,
            Refusals refusals,
            Clock clock) {
        this.session = session;
        this.files = files;
        this.sealed = sealed;
        this.grants = grants;
        this.openings = openings;
        this.vault = vault;
        this.refusals = refusals;
        this.clock = clock;
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

    /**
     * Opens another office's file, locked by the caller's transaction, to the caller for what is stated; until when. Empty if it is
     * restricted, which the trail is told whatever becomes of the transaction.
     *
     * @param reason as it was typed, 3 to 500 characters
     * @param requisition the number of a judicial requisition, for that purpose alone
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at what was stated and cannot be taken
     */
    public Optional<Instant> openFor(
            Caller caller, MigrantFile file, Purpose purpose, String reason, @Nullable String requisition) {
        if (file.isClosedTo(caller)) {
            refusals.tell(new TrailEntry(Action.REFUSAL, caller, purpose, file.id(), Restrictions.RESTRICTED));
            return Optional.empty();
        }
        Stated stated = new Stated(purpose, reason, requisition);
        if (!stated.isComplete()) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "reason");
        }
        return Optional.of(grants.give(caller, file.id(), stated).expiresAt());
    }

    /** Tells the trail that persons were shown to the caller by their likeness alone, without a value. */
    public void tellMasked(Caller caller, Purpose purpose, Collection<MigrantId> persons, String what) {
        openings.look(caller, purpose, persons, what + " MASKED");
    }

    /** The two files, locked in one order by everybody; those that do not stand any more are left out. */
    public List<MigrantFile> lock(MigrantId first, MigrantId second) {
        return List.of(first, second).stream()
                .flatMap(person -> files.findForChangeById(person.value()).stream())
                .filter(file -> STANDING.contains(file.status()))
                .toList();
    }

    /** Keeps of a validated file that nobody had checked, as of one that was loaded, that it was told apart from all that came near. */
    public void toldApart(MigrantFile file) {
        if (file.isActive() && file.duplicateCheck().outcome() == DuplicateCheck.Outcome.NOT_CHECKED) {
            file.checked(DuplicateCheck.Outcome.TOLD_APART, clock.instant());
        }
    }

    /** Seals a reason with a file, under a name of its own. */
    public void keepReason(MigrantId person, String name, Reason reason) {
        vault.seal(person, name, reason.text().getBytes(UTF_8));
    }

    /** Takes such a reason away. */
    public void forgetReason(MigrantId person, String name) {
        vault.remove(person, List.of(name));
    }
}
