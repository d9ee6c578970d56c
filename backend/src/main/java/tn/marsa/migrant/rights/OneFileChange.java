package tn.marsa.migrant.rights;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/**
 * What every change to a validated file has in common: the file is of the caller's office and open to the caller, the change is
 * made once for each key, on the version that the caller has seen.
 */
@Component
public class OneFileChange {

    private final KeptFiles files;
    private final MadeFileChanges madeChanges;
    private final Rectifications rectifications;
    private final Refusals refusals;

    OneFileChange(KeptFiles files, MadeFileChanges madeChanges, Rectifications rectifications, Refusals refusals) {
        this.files = files;
        this.madeChanges = madeChanges;
        this.rectifications = rectifications;
        this.refusals = refusals;
    }

    /**
     * Makes the change, in the caller's transaction.
     *
     * @param what names the change
     * @param change changes the file and answers {@link FileSaved}, or changes nothing
     * @throws RequestRefused with NOT_FOUND if the caller's office keeps no such file
     */
    // The row is locked before anything is read: what is read then is the latest, whatever the isolation.
    @Transactional(propagation = Propagation.MANDATORY)
    public FileChangeResult make(
            String what, Caller caller, FileChangeInput input, Function<MigrantFile, FileChangeResult> change) {
        MigrantFile file = files.lock(caller, input.identifier())
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.identifier"));
        if (file.isClosedTo(caller)) {
            return refuse(what, caller, file, FileChangeRefusal.RESTRICTED);
        }
        if (madeChanges.contain(caller, input.idempotencyKey(), what, input)) {
            return new FileSaved(file);
        }
        if (file.version() != input.version()) {
            return new FileChanged(file, correctedSince(input.version(), file.id()));
        }
        FileChangeResult result = change.apply(file);
        if (result instanceof FileSaved) {
            madeChanges.add(caller, input.idempotencyKey(), what, input, file.id());
        }
        return result;
    }

    /** Refuses a change, and tells the trail. */
    public FileChangeRefused refuse(String what, Caller caller, MigrantFile file, FileChangeRefusal refusal) {
        refusals.tellWithin(TrailEntry.refusal(caller, Purpose.CORRECTING, file.id(), what + " " + refusal));
        return new FileChangeRefused(refusal);
    }

    private List<Rectification> correctedSince(int version, MigrantId person) {
        return rectifications.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(made -> made.version() > version)
                .toList();
    }
}
