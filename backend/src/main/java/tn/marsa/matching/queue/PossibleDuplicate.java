package tn.marsa.matching.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.matching.Candidate;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.OfficeCode;

/** Two files that may be of one person, as they are shown: the SDL's type of the same name. */
record PossibleDuplicate(Pair pair, PairedFile file, Candidate candidate) {

    public String id() {
        return pair.id().toString();
    }

    public Instant foundAt() {
        return pair.foundAt();
    }

    /**
     * The first of the two.
     *
     * @param name null if none is known
     * @param nameArabic null if none is known
     */
    record PairedFile(
            MigrantFile file,
            @Nullable String name,
            @Nullable String nameArabic) {

        public @Nullable UniqueIdentifier identifier() {
            return file.identifier();
        }

        public FileStatus status() {
            return file.status();
        }

        OfficeCode officeCode() {
            return file.office();
        }

        public Instant createdAt() {
            return file.createdAt();
        }

        /** Names the file alone. */
        @Override
        public String toString() {
            return "PairedFile[" + file.id() + "]";
        }
    }
}
