package tn.marsa.matching.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.PairId;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.PairedFiles;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;

/** Opens another office's file that makes a pair with one of the caller's own office, by the pair: a draft has no identifier. */
@Component
class OpenPairedFile {

    private final Pairs pairs;
    private final PairedFiles files;

    OpenPairedFile(Pairs pairs, PairedFiles files) {
        this.pairs = pairs;
        this.files = files;
    }

    /**
     * Throws {@link RequestRefused} with NOT_FOUND at the pair if there is no such pair of a file of the caller's office and an open one of
     * another's, and with INVALID_VALUE at what was stated and cannot be taken.
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public PairedFileOpened open(Caller caller, OpenPairedFileInput input) {
        Pair pair = PairId.parse(input.pair()).flatMap(pairs::lock).orElseThrow(OpenPairedFile::notFound);
        List<MigrantFile> both = files.lock(pair.first(), pair.second());
        Predicate<MigrantFile> isOwn = file -> caller.worksIn(file.office());
        Optional<MigrantFile> other = both.stream().filter(isOwn.negate()).findFirst();
        if (both.size() < 2 || both.stream().noneMatch(isOwn)) {
            throw notFound();
        }
        return other.flatMap(file -> files.openFor(caller, file, input.purpose(), input.reason(), input.requisition()))
                .map(until -> new PairedFileOpened(input.pair(), until))
                .orElseThrow(OpenPairedFile::notFound);
    }

    private static RequestRefused notFound() {
        return new RequestRefused(ErrorCode.NOT_FOUND, "input.pair");
    }
}
