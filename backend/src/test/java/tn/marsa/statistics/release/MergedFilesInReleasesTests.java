package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.migrant.followup.FollowUpDesk;
import tn.marsa.migrant.merging.MergeDesk;
import tn.marsa.migrant.merging.TwoPersons;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.plan.Combination;

/** Two files of one person count once from the next release on, and twice again once it turns out that they are of two. */
@MarsaTest
class MergedFilesInReleasesTests {

    private static final Combination ALL = new Combination(List.of());
    private static final List<Measure> MEASURES = List.of(Measure.STOCK, Measure.ARRIVALS, Measure.RESIDENCE_GRANTED);

    private final Observatory observatory;
    private final Cells cells;
    private final MergeDesk merging;
    private final String survivor;
    private final String merged;

    MergedFilesInReleasesTests(@Autowired ApiCallers callers, @Autowired Cells cells) {
        this.observatory = Observatory.of(callers);
        this.cells = cells;
        ApiCaller head = callers.join(Role.SUPERVISOR, "1101");
        this.merging = new MergeDesk(head);
        this.survivor = TwoPersons.first(callers);
        this.merged = TwoPersons.second("1101", callers);
        FollowUpDesk followUp = new FollowUpDesk(head);
        followUp.grant(survivor, "FIRST", "2026-10-20", "2027-10-19");
        followUp.grant(merged, "FIRST", "2026-10-20", "2027-10-19");
    }

    @Test
    void countOnceAsLongAsTheyAreMerged() {
        List<Cell> before = counted();
        assertThat(MergeDesk.outcome(merging.merge(survivor, merged))).isEqualTo("MergeSaved");
        List<Cell> asOne = counted();
        assertThat(MergeDesk.outcome(merging.unmerge(merged))).isEqualTo("MergeSaved");
        List<Cell> asTwo = counted();

        assertThat(asOne)
                .extracting(Cell::persons)
                .isEqualTo(before.stream().map(cell -> cell.persons() - 1).toList());
        assertThat(asTwo).isEqualTo(before);
    }

    /** What the next release of the month holds, in persons and in record keys. */
    private List<Cell> counted() {
        String release = observatory.prepared("2026-10", "");
        List<Cell> totals = MEASURES.stream()
                .map(measure -> cells.table(ReleaseId.parse(release).orElseThrow(), measure, ALL, Map.of())
                        .getFirst())
                .toList();
        observatory.discard(observatory.one(), release, "Two files of one person");
        return totals;
    }
}
