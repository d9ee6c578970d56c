package tn.marsa.statistics.disclosure;

import java.math.BigDecimal;

/**
 * One line of a table of noise.
 *
 * @param count the true count
 * @param published what is published of it
 * @param probability how often
 * @param noise published minus count
 * @param from the lower bound of its interval, inclusive
 * @param to the upper bound, exclusive
 */
record PerturbationEntry(int count, int published, BigDecimal probability, int noise, BigDecimal from, BigDecimal to) {

    /** Reads {@code i,j,p,v,p_int_lb,p_int_ub,type}, the columns of the R package ptable; else {@link IllegalArgumentException}. */
    static PerturbationEntry parse(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != 7 || !columns[6].equals("all")) {
            throw new IllegalArgumentException("not a line of a table of noise");
        }
        return new PerturbationEntry(
                Integer.parseInt(columns[0]),
                Integer.parseInt(columns[1]),
                new BigDecimal(columns[2]),
                Integer.parseInt(columns[3]),
                new BigDecimal(columns[4]),
                new BigDecimal(columns[5]));
    }
}
