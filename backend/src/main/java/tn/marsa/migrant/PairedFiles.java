package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.vault.Vault;

/** Two files that may be of one person: locked together, opened for whoever decides, and what was decided of them kept with each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PairedFiles {

    private final MigrantFiles files;
    private final FileGrants grants;
    private final Vault vault;
    private final Refusals refusals;
    private final Clock clock;

    PairedFiles(MigrantFiles files, FileGrants grants, Vault vault, Refusals refusals, Clock clock) {
        this.files = files;
        this.grants = grants;
        this.vault = vault;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The two files, locked in one order by everybody; those that do not stand any more are left out. */
    public List<MigrantFile> lock(MigrantId first, MigrantId second) {
        return List.of(first, second).stream()
                .flatMap(person -> files.findForChangeById(person.value()).stream())
                .filter(file -> ComparedFiles.STANDING.contains(file.status()))
                .toList();
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
