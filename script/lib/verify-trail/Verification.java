import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares an export with signed checkpoints: it builds the tree row by row and looks at its root wherever a checkpoint tells one. The
 * earlier checkpoints narrow down where something is wrong, and show whether more than one history was signed.
 */
class Verification {

    private final Checkpoint last;
    private final List<Checkpoint> all;
    private long withheld;

    Verification(Checkpoint last, List<Checkpoint> earlier) throws Tampering {
        this.last = last;
        this.all = new ArrayList<>(earlier);
        this.all.add(last);
        this.all.sort(Comparator.comparingLong(Checkpoint::size));
        for (Checkpoint each : earlier) {
            agree(each);
        }
    }

    private void agree(Checkpoint earlier) throws Tampering {
        if (earlier.size() > last.size()) {
            throw new Tampering(
                    "restored snapshot",
                    "%s was signed at %d rows, the later %s at %d"
                            .formatted(earlier.file(), earlier.size(), last.file(), last.size()));
        }
        if (earlier.size() == last.size() && !earlier.root().equals(last.root())) {
            throw new Tampering(
                    "fork",
                    "%s and %s tell of different rows, %d each".formatted(earlier.file(), last.file(), last.size()));
        }
    }

    /** How many rows the export has; those up to the last checkpoint are the signed ones, or it ends in {@link Tampering}. */
    long of(Path export) throws IOException, Tampering {
        Tree tree = new Tree();
        List<Checkpoint> differing = new ArrayList<>();
        long agreed = 0;
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Row row = Row.parse(line, tree.size() + 1);
                inOrder(row.seq(), tree.size());
                tree.add(row.leaf());
                withheld += row.isWithheld() ? 1 : 0;
                for (Checkpoint each : all) {
                    if (each.size() == tree.size() && !each.root().equals(tree.root())) {
                        differing.add(each);
                    } else if (each.size() == tree.size() && differing.isEmpty()) {
                        agreed = each.size();
                    }
                }
            }
        } catch (CharacterCodingException notText) {
            throw new Tampering("malformed row", "line " + (tree.size() + 1) + " or one soon after it is not UTF-8");
        }
        judge(differing, agreed, tree.size());
        return tree.size();
    }

    /** How many of the rows that {@link #of} has read were withheld: they are at their place and unchanged, and nobody has read them here. */
    long withheld() {
        return withheld;
    }

    private static void inOrder(long seq, long place) throws Tampering {
        if (seq > place) {
            throw new Tampering("missing row", "row %d is gone; row %d stands in its place".formatted(place, seq));
        }
        if (seq == place - 1) {
            throw new Tampering("inserted row", "there are two rows %d".formatted(seq));
        }
        if (seq < place) {
            throw new Tampering("row out of order", "row %d stands in the place of row %d".formatted(seq, place));
        }
    }

    private void judge(List<Checkpoint> differing, long agreed, long rows) throws Tampering {
        if (!differing.isEmpty() && !differing.contains(last) && rows >= last.size()) {
            Checkpoint other = differing.getFirst();
            throw new Tampering(
                    "restored snapshot or fork",
                    "these rows are those of %s, and not those that %s was signed for, from row %d to row %d"
                            .formatted(last.file(), other.file(), agreed, other.size() - 1));
        }
        if (!differing.isEmpty()) {
            Checkpoint first = differing.getFirst();
            throw new Tampering(
                    "changed rows",
                    "from row %d to row %d something was changed, inserted, taken away or moved after %s was signed"
                            .formatted(agreed, first.size() - 1, first.file()));
        }
        if (rows < last.size()) {
            throw new Tampering(
                    "cut tail",
                    "the export ends after %d rows, %s was signed at %d".formatted(rows, last.file(), last.size()));
        }
    }
}
