package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.InTurn;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** Who waited for a file that somebody else changed meanwhile goes on with the file as it has become. */
@MarsaTest
class InterleavedMergeTests {

    private static final Map<String, ?> OTHER_OCCUPATION =
            Map.of("education", "6", "activity", "EMPLOYED", "occupation", "7");

    private final ApiCallers callers;
    private final InTurn inTurn;
    private final MergeDesk head;
    private final MergeDesk colleague;
    private String survivor = "";
    private String merged = "";

    InterleavedMergeTests(@Autowired ApiCallers callers, @Autowired InTurn inTurn) {
        this.callers = callers;
        this.inTurn = inTurn;
        head = new MergeDesk(callers.join(Role.SUPERVISOR, "1101"));
        colleague = new MergeDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        survivor = TwoPersons.first(callers);
        merged = TwoPersons.second("1101", callers);
    }

    @Test
    void undoingAMergeKeepsWhatWasCorrectedWhileItWaited() throws Exception {
        head.merge(survivor, merged, "EDUCATION");

        inTurn.at(
                survivor,
                () -> colleague.correct(survivor, "work", OTHER_OCCUPATION),
                () -> assertThat(MergeDesk.outcome(head.unmerge(merged))).isEqualTo("MergeSaved"));

        head.read(survivor).path("migrant.work").matchesJsonStrictly("""
                {"education": "5", "occupation": "7"}""");
    }

    @Test
    void aCorrectionThatWaitedForAnUndoingIsToldThatTheFileChanged() throws Exception {
        head.merge(survivor, merged, "EDUCATION");
        AtomicReference<String> corrected = new AtomicReference<>("");

        inTurn.at(
                survivor,
                () -> head.unmerge(merged),
                () -> corrected.set(MergeDesk.outcome(colleague.tryToCorrect(survivor, "work", OTHER_OCCUPATION))));

        assertThat(corrected).hasValue("FileChanged");
        head.read(survivor).path("migrant.work").matchesJsonStrictly("""
                {"education": "5", "occupation": "5"}""");
    }

    @Test
    void aPreviewThatWaitedForACorrectionShowsWhatItsVersionHas() throws Exception {
        AtomicReference<GraphQlTester.Response> preview = new AtomicReference<>();

        inTurn.at(
                survivor,
                () -> colleague.correct(survivor, "names", Person.names("Koffy", "Aya", "كوفي", "آية")),
                () -> preview.set(head.preview(survivor, merged)));

        preview.get().path("result.survivor.version").entity(Integer.class).isEqualTo(head.version(survivor));
        preview.get().path("result.survivor.names.surname").entity(String.class).isEqualTo("Koffy");
    }

    @Test
    void aMergeThatWaitedForAProposalOfErasureIsRefused() throws Exception {
        Map<String, ?> seen = Map.of("survivorVersion", head.version(survivor), "mergedVersion", head.version(merged));
        AtomicReference<GraphQlTester.Response> answer = new AtomicReference<>();

        inTurn.at(merged, () -> colleague.proposeErasure(merged), () -> answer.set(head.merge(survivor, merged, seen)));

        assertThat(MergeDesk.refusal(answer.get())).isEqualTo("ERASURE_PROPOSED");
    }
}
