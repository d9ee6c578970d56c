package tn.marsa.statistics.export;

import java.util.List;

/**
 * Figures as people read them: a line of headings, a line for each figure, and below them what has to be known of all.
 *
 * @param name of the sheet, up to 31 characters
 * @param headings as many as each row has cells
 * @param notes what the page of the foot is called where it has one of its own, up to 31 characters
 * @param foot one text a line
 */
record Sheet(String name, List<String> headings, List<List<Entry>> rows, String notes, List<String> foot) {

    /** What stands in a cell: a text or a number, never a formula. */
    sealed interface Entry {}

    /** A text. */
    record Text(String value) implements Entry {}

    /** A whole number. */
    record Amount(long value) implements Entry {}
}
