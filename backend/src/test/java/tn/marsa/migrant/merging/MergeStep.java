package tn.marsa.migrant.merging;

import java.util.Set;

/**
 * Something that somebody does to one of some files, allowed or not.
 *
 * @param file which one
 * @param other which one is merged into it; of a merge alone
 * @param take what is taken from that one
 * @param choice what is corrected; of a correction alone
 * @param value which value it is given, or where the person moves
 */
record MergeStep(Kind kind, int file, int other, Set<FieldChoice> take, FieldChoice choice, int value) {

    enum Kind {
        CORRECT,
        MOVE,
        MERGE,
        UNMERGE
    }
}
