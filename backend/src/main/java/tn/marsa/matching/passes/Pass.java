package tn.marsa.matching.passes;

import java.time.Instant;
import tn.marsa.shared.MigrantId;

/**
 * How far a pass has come.
 *
 * @param version how it compares
 * @param examinedUntil the file that was compared last
 * @param examined how many files were compared
 * @param pairsFound how many pairs they were found to make, known ones included
 */
record Pass(
        PassVersion version,
        MigrantId examinedUntil,
        int examined,
        int pairsFound,
        Instant startedAt,
        Instant updatedAt) {}
