package tn.marsa.keys;

import org.springframework.stereotype.Component;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Versions of the master key that nothing in the database needs any more, and their end. */
@Component
public class UnneededMasterKeys {

    private final MasterFile file;
    private final MasterVersions versions;
    private final Rewrapping rewrapping;
    private final MasterRotation rotation;

    UnneededMasterKeys(MasterFile file, MasterVersions versions, Rewrapping rewrapping, MasterRotation rotation) {
        this.file = file;
        this.versions = versions;
        this.rewrapping = rewrapping;
        this.rotation = rotation;
    }

    /** All versions as they stand. */
    public RotatingKeys all() {
        return rotation;
    }

    /**
     * Takes a version out of the file, in the transaction that is under way.
     *
     * @return false if it is needed
     * @throws RequestRefused with NOT_FOUND if the file holds no version of that number and fingerprint
     * @throws KeyFileNotWritable if the file is not this process's to write
     */
    public boolean remove(int version, String fingerprint) {
        int current = versions.lock();
        MasterVersion found = file.read().get(version);
        if (found == null || !found.check().fingerprint().equals(fingerprint)) {
            throw new RequestRefused(ErrorCode.NOT_FOUND, "version");
        }
        if (version == current || rewrapping.isAnyBy(version)) {
            return false;
        }
        file.remove(version);
        return true;
    }
}
