package tn.marsa.migrant.merging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.MigrantFile;

/**
 * A file that was merged into the one being read: the SDL's type of the same name.
 *
 * @param last true if no other was merged into it since
 */
record MergedFile(MigrantFile file, Merge merge, boolean last) {

    public UniqueIdentifier identifier() {
        return Objects.requireNonNull(file.identifier());
    }

    public Instant at() {
        return merge.madeAt();
    }

    public List<FieldChoice> taken() {
        return merge.taken().stream().sorted().toList();
    }
}
