package tn.marsa.migrant.merging;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MergedFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.rights.Rectifications;
import tn.marsa.shared.Caller;

/** Gives the survivor of a merge its own values back; what was corrected since stays as it was corrected. */
@Component
class RestoreSurvivor {

    private final MixedFields mixedFields;
    private final Door door;
    private final KeptFiles keptFiles;
    private final MergedFiles mergedFiles;
    private final Rectifications rectifications;

    RestoreSurvivor(
            MixedFields mixedFields,
            Door door,
            KeptFiles keptFiles,
            MergedFiles mergedFiles,
            Rectifications rectifications) {
        this.mixedFields = mixedFields;
        this.door = door;
        this.keptFiles = keptFiles;
        this.mergedFiles = mergedFiles;
        this.rectifications = rectifications;
    }

    /**
     * Restores in the caller's transaction, which has the file locked, and tells the trail.
     *
     * @return what stays
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FieldChoice> restore(Caller caller, MigrantFile survivor, Merge merge) {
        Map<FieldGroup, Set<String>> corrected =
                rectifications.fieldsCorrectedSince(survivor.id(), merge.survivorVersion());
        Map<Boolean, Set<FieldChoice>> taken = merge.taken().stream()
                .collect(Collectors.partitioningBy(choice -> isIn(corrected, choice), Collectors.toSet()));
        restore(caller, survivor, merge, Objects.requireNonNull(taken.get(false)));
        mergedFiles.forgetAside(survivor.id(), FieldChoice.groups(merge.taken()), merge::asideName);
        return Objects.requireNonNull(taken.get(true));
    }

    private static boolean isIn(Map<FieldGroup, Set<String>> corrected, FieldChoice choice) {
        return !Collections.disjoint(corrected.getOrDefault(choice.group(), Set.of()), choice.fields());
    }

    private void restore(Caller caller, MigrantFile survivor, Merge merge, Set<FieldChoice> back) {
        AtomicReference<Fields> restored = new AtomicReference<>(Fields.NONE);
        AtomicReference<Set<FieldGroup>> emptied = new AtomicReference<>(Set.of());
        Set<FieldGroup> groups = FieldChoice.groups(back);
        String what = ("UNMERGE " + Door.names(groups)).strip();
        CheckedFields all = door.openToRestore(caller, survivor.id(), what, groups, merge::asideName, (kept, aside) -> {
            Fields mixed = mixedFields.mix(kept, aside, back);
            emptied.set(mixedFields.neverGiven(mixed, aside));
            restored.set(mixed.without(emptied.get()));
            return kept.without(groups).with(restored.get());
        });
        if (back.isEmpty()) {
            keptFiles.followUp(survivor);
            return;
        }
        boolean whole = back.equals(merge.taken());
        Instant wrongSince = whole ? merge.survivorChangedAt() : null;
        keptFiles.restore(survivor, restored.get(), emptied.get(), all.fields(), wrongSince);
    }
}
