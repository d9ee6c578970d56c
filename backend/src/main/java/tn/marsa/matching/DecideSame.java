package tn.marsa.matching;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.PairId;
import tn.marsa.matching.pairs.PairState;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.PairedFiles;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;

/** Decides that the person of a registration is the one of another file. In the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecideSame {

    private final Pairs pairs;
    private final PairedFiles files;

    DecideSame(Pairs pairs, PairedFiles files) {
        this.pairs = pairs;
        this.files = files;
    }

    /** The other file of a pair, locked with it. */
    public record OtherFile(Pair pair, MigrantFile file) {

        /** True if a supervisor decides. */
        public boolean isCertain() {
            return pair.isCertain();
        }
    }

    /** The other file of that pair of the person's, locked; empty if there is no such pair, or one of the two does not stand. */
    public Optional<OtherFile> lock(MigrantId person, String named) {
        return PairId.parse(named)
                .flatMap(pairs::lock)
                .filter(pair -> pair.has(person))
                .flatMap(pair -> {
                    List<MigrantFile> both = files.lock(pair.first(), pair.second());
                    return both.size() < 2
                            ? Optional.empty()
                            : both.stream()
                                    .filter(file -> !file.id().equals(person))
                                    .map(file -> new OtherFile(pair, file))
                                    .findFirst();
                });
    }

    /** They are one person; the reason is sealed with both. */
    public void decide(Caller caller, OtherFile other, Reason reason) {
        Pair pair = other.pair();
        pairs.decide(pair, PairState.SAME, caller.staff());
        files.keepReason(pair.first(), pair.reasonName(), reason);
        files.keepReason(pair.second(), pair.reasonName(), reason);
    }
}
