package tn.marsa.migrant.merging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.grants.FileGrants;
import tn.marsa.migrant.grants.Grant;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Shows two files side by side before they are merged: a look at each. */
@Component
class PreviewMerge {

    private final FindTwoFiles findTwoFiles;
    private final MergeBarriers barriers;
    private final FileGrants grants;
    private final MixedFields mixed;
    private final Door door;

    PreviewMerge(FindTwoFiles findTwoFiles, MergeBarriers barriers, FileGrants grants, MixedFields mixed, Door door) {
        this.findTwoFiles = findTwoFiles;
        this.barriers = barriers;
        this.grants = grants;
        this.mixed = mixed;
        this.door = door;
    }

    /**
     * All groups of both, masked, and where they differ: what is masked alike may differ.
     *
     * @throws tn.marsa.shared.RequestRefused with NOT_FOUND at an identifier that was never issued
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @OneTransaction(isolation = Isolation.READ_COMMITTED)
    public MergePreviewResult preview(Caller caller, UniqueIdentifier survivor, UniqueIdentifier merged) {
        TwoFiles files = findTwoFiles.lock(caller, "", survivor, merged);
        Optional<MergeRefused> barrier = barriers.first(caller, files);
        if (barrier.isPresent()) {
            return barriers.refuse(caller, files, "MERGE", barrier.get());
        }
        Optional<Grant> grant = caller.worksIn(files.merged().office())
                ? Optional.empty()
                : grants.find(caller, files.merged().id());
        Fields here = show(caller, files.survivor(), Optional.empty());
        Fields there = show(caller, files.merged(), grant);
        Migrant other = grant.map(given -> Migrant.openedUnder(given, files.merged(), there.masked()))
                .orElseGet(() -> new Migrant(files.merged(), there.masked()));
        return new MergePreview(new Migrant(files.survivor(), here.masked()), other, differences(here, there));
    }

    private Fields show(Caller caller, MigrantFile file, Optional<Grant> grant) {
        Purpose purpose = grant.map(Grant::purpose).orElse(Purpose.CORRECTING);
        String detail = Door.names(FieldChoice.groups())
                + grant.map(given -> " " + given.id()).orElse("");
        return door.show(caller, purpose, List.of(file.id()), FieldChoice.groups(), detail)
                .getOrDefault(file.id(), Fields.NONE);
    }

    private List<FieldDifference> differences(Fields here, Fields there) {
        return Stream.of(FieldChoice.values())
                .map(choice ->
                        new FieldDifference(choice, mixed.differing(choice, here, there), mixed.tells(there, choice)))
                .filter(difference -> !difference.fields().isEmpty())
                .toList();
    }
}
