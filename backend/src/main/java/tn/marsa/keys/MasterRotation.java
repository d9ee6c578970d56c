package tn.marsa.keys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rotation of the master key: a new version wraps what is new from its first moment, and then all that is there. */
@Component
@Order(1)
class MasterRotation implements RotatingKeys {

    private final MasterFile file;
    private final MasterVersions kept;
    private final MasterRotations rotations;
    private final Rewrapping rewrapping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MasterRotation(
            MasterFile file,
            MasterVersions kept,
            MasterRotations rotations,
            Rewrapping rewrapping,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.kept = kept;
        this.rotations = rotations;
        this.rewrapping = rewrapping;
        this.events = events;
        this.clock = clock;
    }

    /** A rotation begins with the commit of the transaction that is under way. */
    record Begun(int version) {}

    @Override
    public KeyKind kind() {
        return KeyKind.MASTER;
    }

    @Override
    public boolean rotate() {
        int total = rewrapping.count();
        int current = kept.lock();
        if (rotations.lastAsItIsNow().filter(Rotation::isRunning).isPresent()) {
            return false;
        }
        MasterVersion next = following(current);
        kept.follow(next, clock.instant());
        rotations.begin(current, next.number(), total, clock.instant());
        events.publishEvent(new Begun(next.number()));
        return true;
    }

    // The line may stand in the file already: put there by whoever runs several machines, or by a rotation that was
    // killed before it was committed.
    private MasterVersion following(int current) {
        SortedMap<Integer, MasterVersion> coming = file.read().tailMap(current + 1);
        return coming.isEmpty() ? file.make(current + 1) : coming.firstEntry().getValue();
    }

    @Override
    public Optional<Rotation> rotation() {
        return rotations.last();
    }

    @Override
    public List<KeyVersion> versions() {
        SortedMap<Integer, MasterVersion> inFile = file.read();
        List<KeyVersion> versions = new ArrayList<>();
        for (MasterVersions.Kept each : kept.all()) {
            versions.add(new KeyVersion(
                    each.number(), each.check().fingerprint(), state(each.number(), inFile), each.since()));
            inFile.remove(each.number());
        }
        inFile.tailMap(kept.current().orElseThrow())
                .forEach((number, version) ->
                        versions.add(new KeyVersion(number, version.check().fingerprint(), KeyState.COMING, null)));
        return versions;
    }

    private KeyState state(int version, SortedMap<Integer, MasterVersion> inFile) {
        int current = kept.current().orElseThrow();
        if (version == current) {
            return KeyState.IN_USE;
        }
        if (rotation().filter(Rotation::isRunning).isPresent()) {
            return KeyState.NEEDED;
        }
        return inFile.containsKey(version) ? KeyState.UNNEEDED : KeyState.REMOVED;
    }
}
