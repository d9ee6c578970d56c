package tn.marsa.statistics.release;

import java.util.List;

/**
 * A cell of a release as it is: never to be shown.
 *
 * @param codes its category in each dimension of its cube, in their order
 * @param persons the true count
 * @param key the sum of the record keys of those counted, modulo 2³²
 */
public record Cell(List<String> codes, long persons, long key) {

    public Cell {
        codes = List.copyOf(codes);
    }
}
