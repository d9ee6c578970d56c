package tn.marsa.migrant.merging;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

/** Gives the survivor of a merge its own groups back; one that was corrected since stays as it was corrected. */
@Component
class RestoreSurvivor {

    private final Door door;
    private final KeptFiles keptFiles;
    private final MergedFiles mergedFiles;
    private final Rectifications rectifications;

    RestoreSurvivor(Door door, KeptFiles keptFiles, MergedFiles mergedFiles, Rectifications rectifications) {
        this.door = door;
        this.keptFiles = keptFiles;
        this.mergedFiles = mergedFiles;
        this.rectifications = rectifications;
    }

    /**
     * Restores in the caller's transaction, which has the file locked, and tells the trail.
     *
     * @return the groups that stay
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FieldGroup> restore(Caller caller, MigrantFile survivor, Merge merge) {
        Set<FieldGroup> staying = EnumSet.noneOf(FieldGroup.class);
        staying.addAll(merge.taken());
        staying.retainAll(rectifications.groupsCorrectedSince(survivor.id(), merge.survivorVersion()));
        Set<FieldGroup> back = EnumSet.noneOf(FieldGroup.class);
        back.addAll(merge.taken());
        back.removeAll(staying);
        restore(caller, survivor, merge, back);
        mergedFiles.forgetAside(survivor.id(), merge.taken(), merge::asideName);
        return staying;
    }

    private void restore(Caller caller, MigrantFile survivor, Merge merge, Set<FieldGroup> back) {
        AtomicReference<Fields> former = new AtomicReference<>(Fields.NONE);
        String what = ("UNMERGE " + Door.names(back)).strip();
        CheckedFields all = door.openToRestore(caller, survivor.id(), what, back, merge::asideName, (kept, aside) -> {
            former.set(aside);
            return kept.without(back).with(aside);
        });
        if (back.isEmpty()) {
            keptFiles.followUp(survivor);
            return;
        }
        Set<FieldGroup> neverGiven = EnumSet.copyOf(back);
        neverGiven.removeAll(former.get().given().keySet());
        boolean whole = back.equals(merge.taken());
        keptFiles.restore(survivor, former.get(), neverGiven, all.fields(), whole ? merge.survivorChangedAt() : null);
    }
}
