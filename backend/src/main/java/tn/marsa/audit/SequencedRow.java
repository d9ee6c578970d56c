package tn.marsa.audit;

/**
 * A row of the trail at its place in the tree.
 *
 * @param seq from 0, without gaps as long as no row is gone
 */
public record SequencedRow(long seq, TrailRow row) {}
