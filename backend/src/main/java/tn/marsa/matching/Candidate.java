package tn.marsa.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.PairState;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * A file that may be of the person described, as it is shown: the SDL's type of the same name.
 *
 * @param identifier null as long as it is being registered, and of a restricted file
 * @param known the pair that it makes with the file of whoever is described; null in a search
 * @param shown true if values are shown
 * @param name null unless shown
 * @param nameArabic null unless shown
 */
public record Candidate(
        MigrantFile file,
        @Nullable UniqueIdentifier identifier,
        @Nullable Pair known,
        boolean shown,
        @Nullable String name,
        @Nullable String nameArabic,
        MatchStrength strength,
        List<ComparedValue> comparison) {

    /** A file that is restricted: which office keeps it, and how strong the likeness is. */
    static Candidate restricted(Match match, @Nullable Pair known) {
        return new Candidate(
                match.there().file(),
                null,
                known,
                false,
                null,
                null,
                match.score().strength(),
                List.of());
    }

    /** Null in a search. */
    public @Nullable String pair() {
        return known == null ? null : known.id().toString();
    }

    public FileStatus status() {
        return file.status();
    }

    public OfficeCode officeCode() {
        return file.office();
    }

    public Instant createdAt() {
        return file.createdAt();
    }

    /** Null as long as nothing was decided, and in a search. */
    public @Nullable Decision decision() {
        return known == null || known.decidedBy() == null || known.decidedAt() == null
                ? null
                : new Decision(known.state() == PairState.SAME, known.decidedBy(), known.decidedAt());
    }

    /** What was decided of a pair: the SDL's {@code DuplicateDecision}. */
    public record Decision(boolean same, StaffId decidedBy, Instant at) {}

    /** Names the file alone. */
    @Override
    public String toString() {
        return "Candidate[" + file.id() + "]";
    }
}
