package tn.marsa.migrant.merging;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IdentifierStatus;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MergedFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.RequestRefused;

/** Finds the two files that two identifiers were issued to, merged or not, in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindTwoFiles {

    private final CheckIdentifier identifiers;
    private final MergedFiles files;

    FindTwoFiles(CheckIdentifier identifiers, MergedFiles files) {
        this.identifiers = identifiers;
        this.files = files;
    }

    /**
     * Both files, locked until the transaction ends, in one order by everybody.
     *
     * @param place where the identifiers stand in the request, for example {@code input.}
     * @throws RequestRefused with NOT_FOUND at an identifier that was never issued
     */
    public TwoFiles lock(Caller caller, String place, UniqueIdentifier survivor, UniqueIdentifier merged) {
        return lock(find(caller, place + "survivor", survivor), find(caller, place + "merged", merged));
    }

    /** Likewise of two identifiers that were found. */
    public TwoFiles lock(IssuedIdentifier survivor, IssuedIdentifier merged) {
        TwoFiles files = lock(survivor.file(), merged.file());
        demandSame(survivor, files.survivor());
        demandSame(merged, files.merged());
        return files;
    }

    /** Likewise of a merge and the identifier of the file that was merged by it. */
    public TwoFiles lock(IssuedIdentifier merged, Merge merge) {
        TwoFiles files = lock(merge.survivor(), merge.merged());
        demandSame(merged, files.merged());
        return files;
    }

    private TwoFiles lock(MigrantId survivor, MigrantId merged) {
        Map<MigrantId, MigrantFile> locked = Stream.of(survivor, merged)
                .distinct()
                .sorted(Comparator.comparing(MigrantId::value))
                .map(person -> files.lock(person).orElseThrow())
                .collect(Collectors.toMap(MigrantFile::id, Function.identity()));
        return new TwoFiles(Objects.requireNonNull(locked.get(survivor)), Objects.requireNonNull(locked.get(merged)));
    }

    /** The identifier as it was issued, whatever it redirects to. */
    public IssuedIdentifier find(Caller caller, String field, UniqueIdentifier identifier) {
        return identifiers
                .findAsIssued(caller, identifier)
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, field));
    }

    // What was read before the lock may be older than what is locked: then all is read anew, and a repeated request
    // finds its first answer.
    private static void demandSame(IssuedIdentifier issued, MigrantFile file) {
        boolean erased = file.status() == FileStatus.ERASED;
        if (!erased && (issued.status() == IdentifierStatus.MERGED) != (file.status() == FileStatus.MERGED)) {
            throw new PessimisticLockingFailureException("Another merge came first");
        }
    }
}
