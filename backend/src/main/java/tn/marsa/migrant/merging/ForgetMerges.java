package tn.marsa.migrant.merging;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.MergedFiles;
import tn.marsa.migrant.events.FileErased;

/** Why somebody who is erased was once taken for another is not kept with that other one. */
@Component
class ForgetMerges {

    private final Merges merges;
    private final MergedFiles files;

    ForgetMerges(Merges merges, MergedFiles files) {
        this.merges = merges;
        this.files = files;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileErased erased) {
        merges.undoneOf(erased.migrant())
                .forEach(merge ->
                        files.forget(merge.survivor(), List.of(Merge.reasonName(merge.id()), merge.undoingName())));
    }
}
