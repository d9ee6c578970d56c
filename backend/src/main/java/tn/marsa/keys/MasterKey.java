package tn.marsa.keys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The key that wraps every other key. It stands in versions in a file outside the database, made by the first start with mode 600; a
 * start without the versions that the database needs is refused, for a new key could open nothing.
 */
@Component
public final class MasterKey {

    private final MasterKeyCheck check;
    private final MasterVersions versions;
    private final Map<Integer, MasterVersion> known;

    MasterKey(MasterKeyCheck check, MasterVersions versions) {
        this.check = check;
        this.versions = versions;
        this.known = new ConcurrentHashMap<>(check.atStart());
    }

    /**
     * Wraps a key by the newest version, for keeping in the database in the transaction that is under way: no rotation begins before it
     * ends, so none misses the key.
     *
     * @param name what the key is, part of the associated data
     */
    public WrappedKey wrap(byte[] plain, String name) {
        return wrap(newest(), plain, name);
    }

    /** The newest version, to the end of the transaction that is under way: for wrapping several keys by it. */
    public int newest() {
        return versions.hold();
    }

    /** Wraps a key by a certain version; what is new takes the newest. */
    public WrappedKey wrap(int version, byte[] plain, String name) {
        return version(version).wrap(plain, name);
    }

    /** Unwraps what {@link #wrap} made for the same name; {@link NotSealedHere} if it did not, or if somebody changed it. */
    public byte[] unwrap(WrappedKey wrapped, String name) {
        return version(wrapped.version()).unwrap(wrapped, name);
    }

    // Another machine may have begun a rotation: a version that was not met before is looked for in the file.
    private MasterVersion version(int number) {
        MasterVersion met = known.get(number);
        return met == null ? known.computeIfAbsent(number, check::version) : met;
    }
}
