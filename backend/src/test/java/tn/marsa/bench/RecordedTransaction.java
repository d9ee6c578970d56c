package tn.marsa.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API did with one connection between taking it or committing and the next commit or giving it back.
 *
 * @param committed false where it only read, each statement for itself
 */
public record RecordedTransaction(List<RecordedStatement> statements, boolean committed) {

    /** True if it changed something, so that its commit waits for the disk. */
    public boolean writes() {
        return statements.stream().anyMatch(RecordedStatement::writes);
    }

    /**
     * One statement as it was executed.
     *
     * @param runs the parameters; several lists of them if it was a batch
     */
    public record RecordedStatement(String sql, List<List<@Nullable Object>> runs, boolean isBatch) {

        public boolean writes() {
            return !sql.stripLeading().regionMatches(true, 0, "SELECT", 0, "SELECT".length());
        }
    }
}
