package tn.marsa.keys;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what stands in the master key's file with what the database was sealed by, before anything else is opened. */
@Component
class MasterKeyCheck {

    private static final int FIRST = 1;

    private final MasterFile file;
    private final MasterVersions versions;
    private final MasterRotations rotations;
    private final JdbcClient jdbc;
    private final Clock clock;

    MasterKeyCheck(MasterFile file, MasterVersions versions, MasterRotations rotations, JdbcClient jdbc, Clock clock) {
        this.file = file;
        this.versions = versions;
        this.rotations = rotations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The versions that this database needs: the one that wraps, and the one before while a rotation runs. Makes the first one for an
     * empty database; throws {@link IllegalStateException}, which says file, version and fingerprints, if one is missing or wrong.
     */
    @Transactional
    public Map<Integer, MasterVersion> atStart() {
        if (versions.current().isEmpty()) {
            begin();
        }
        int current = versions.hold();
        Map<Integer, MasterVersion> checked = new HashMap<>(Map.of(current, version(current)));
        rotations
                .last()
                .filter(Rotation::isRunning)
                .ifPresent(running -> checked.put(running.from(), version(running.from())));
        return checked;
    }

    /** A version as it stands in the file now; {@link IllegalStateException} if it is missing or wrong. */
    MasterVersion version(int number) {
        CheckValue expected = versions.check(number)
                .orElseThrow(
                        () -> new IllegalStateException("This database never had a master key of version " + number));
        MasterVersion found = file.read().get(number);
        if (found == null) {
            throw missing(number, expected);
        }
        if (!found.check().equals(expected)) {
            throw new IllegalStateException(
                    "The master key is wrong: version %d in %s has the fingerprint %s, and this database was sealed by %s; put the right one back"
                            .formatted(number, file.path(), found.check(), expected));
        }
        return found;
    }

    private void begin() {
        SortedMap<Integer, MasterVersion> found = file.read();
        Optional<MasterVersion> before = keptSinceBefore(found.get(FIRST));
        versions.begin(
                before.orElseGet(() ->
                        found.isEmpty() ? file.make(FIRST) : found.lastEntry().getValue()),
                clock.instant());
    }

    /** A database from before keys had versions keeps no check value: one of its keys tells whether the file's opens it. */
    private Optional<MasterVersion> keptSinceBefore(@Nullable MasterVersion first) {
        Optional<NamedKeys.Kept> any = NamedKeys.any(jdbc);
        if (any.isEmpty()) {
            return Optional.empty();
        }
        if (first == null) {
            throw missing(FIRST, null);
        }
        try {
            first.unwrap(any.get().wrapped(), any.get().name());
            return Optional.of(first);
        } catch (NotSealedHere another) {
            throw new IllegalStateException(
                    "The master key is wrong: version %d in %s has the fingerprint %s and does not open what this database keeps; put the right one back"
                            .formatted(FIRST, file.path(), first.check()));
        }
    }

    private IllegalStateException missing(int number, @Nullable CheckValue expected) {
        return new IllegalStateException(
                "The master key is missing: this database was sealed with version %d%s, which does not stand in %s; put it back, or begin with an empty database"
                        .formatted(number, expected == null ? "" : " (fingerprint " + expected + ")", file.path()));
    }
}
