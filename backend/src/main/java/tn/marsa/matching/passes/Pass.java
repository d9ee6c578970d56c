package tn.marsa.matching.passes;

import java.time.Instant;
import tn.marsa.shared.MigrantId;

/**
 * How far a pass has come.
 *
 * @param weightsVersion which weights it compares with
 * @param examinedUntil the file that was compared last
 * @param examined how many files were compared
 * @param pairsFound how many pairs they were found to make, known ones included
 */
record Pass(
        int weightsVersion,
        MigrantId examinedUntil,
        int examined,
        int pairsFound,
        Instant startedAt,
        Instant updatedAt) {}
