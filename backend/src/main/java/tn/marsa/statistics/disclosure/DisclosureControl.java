package tn.marsa.statistics.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What is published of a true count, by the cell key method (ABS; Eurostat census 2021): a pure function of the count and of the
 * persons counted, so that the same cell bears the same noise in whichever table it stands.
 */
@Component
public final class DisclosureControl {

    private static final String HEADER = "i,j,p,v,p_int_lb,p_int_ub,type";

    private final PerturbationTable table;
    private final int margin;

    DisclosureControl(DisclosureProperties properties) {
        PerturbationCheck check = new PerturbationCheck(
                properties.largestNoise(), properties.variance(), properties.neverPublishedUpTo());
        this.table = PerturbationTable.of(check.rows(entries(lines(properties.table()))));
        this.margin = (int) Math.ceil(Math.sqrt(properties.variance()));
    }

    /**
     * The figure to publish, 0 or more.
     *
     * @param count the true one; below 0 it counts as 0
     * @param key the sum of the record keys of those counted, modulo 2³²
     */
    public long published(long count, long key) {
        return count <= 0 ? 0 : count + table.noise(count, key);
    }

    /** The typical error of one figure, rounded up; the table itself is no reader's business. */
    public int margin() {
        return margin;
    }

    private static List<PerturbationEntry> entries(List<String> lines) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException("The table of noise has other columns");
        }
        return lines.stream().skip(1).map(PerturbationEntry::parse).toList();
    }

    private static List<String> lines(Resource file) {
        try {
            return file.getContentAsString(US_ASCII).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("The table of noise cannot be read", failed);
        }
    }
}
