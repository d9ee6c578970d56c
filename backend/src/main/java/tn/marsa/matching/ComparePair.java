package tn.marsa.matching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.scoring.Scoring;
import tn.marsa.migrant.ComparedFile;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Compares the two files of a pair and shows them side by side. */
@Component
public class ComparePair {

    private static final String PAIR = "PAIR";

    private final Scoring scoring;
    private final ComparedFiles files;
    private final ShowCandidates showCandidates;

    ComparePair(Scoring scoring, ComparedFiles files, ShowCandidates showCandidates) {
        this.scoring = scoring;
        this.files = files;
        this.showCandidates = showCandidates;
    }

    /** Shows the first file of a pair, a look: true if its values may be shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean showFirst(Caller caller, Purpose purpose, ComparedFile file) {
        boolean shown = !files.show(caller, purpose, List.of(file.file()), PAIR).isEmpty();
        if (!shown) {
            files.tellMasked(caller, purpose, List.of(file.file().id()), PAIR);
        }
        return shown;
    }

    /**
     * The other file as it is shown beside the first: a look.
     *
     * @param shown whether values of the first are shown
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Candidate showOther(
            Caller caller, Purpose purpose, Pair pair, ComparedFile file, boolean shown, ComparedFile other) {
        Match match = new Match(other, scoring.compare(description(file), description(other)));
        return showCandidates
                .show(caller, purpose, shown ? file.fields() : Fields.NONE, List.of(match), Map.of(match.file(), pair))
                .getFirst();
    }

    /** The name to call a file's person by, in Latin letters; null if there is none. */
    public @Nullable String name(ComparedFile file) {
        return new ShownValues(file.fields()).name();
    }

    /** The name in Arabic letters; null if there is none. */
    public @Nullable String nameArabic(ComparedFile file) {
        return new ShownValues(file.fields()).nameArabic();
    }

    private static Description description(ComparedFile file) {
        return Description.of(file.fields(), file.file().office());
    }
}
