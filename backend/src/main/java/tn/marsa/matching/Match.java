package tn.marsa.matching;

import tn.marsa.matching.scoring.Score;
import tn.marsa.migrant.ComparedFile;
import tn.marsa.shared.MigrantId;

/** A file that was compared with a description, and how they agree. */
public record Match(ComparedFile there, Score score) {

    public MigrantId file() {
        return there.file().id();
    }
}
