import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes a trail of 100 rows, signed at 20, 60 and 100, and tampers with it in each way that there is. Whoever does so has the
 * database and no key. The first trials are the controls: the trail as it was signed, and it must pass.
 */
class SelfTest {

    private static final int FIRST = 20;
    private static final int SECOND = 60;
    private static final int ROWS = 100;

    private final SampleTrail signer = new SampleTrail();
    private final Path folder = Files.createTempDirectory("verify-trail");
    private int tamperings;
    private int caught;

    SelfTest() throws IOException {}

    int run() throws IOException {
        try {
            boolean control = passes("control: nothing", lines -> {})
                    & passes("control: a row withheld", lines -> lines.set(50, withheld(50, lines.get(50))));
            tryAll();
            System.out.printf("trail tamperings=%d caught=%d%n", tamperings, caught);
            return control && caught == tamperings ? 0 : 1;
        } catch (Tampering impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        }
    }

    private void tryAll() throws IOException, Tampering {
        tamper("a flipped byte", lines -> lines.set(37, lines.get(37).replace("BIRTH", "BIRTI")));
        tamper("a flipped byte in a MAC", lines -> lines.set(99, flipped(lines.get(99))));
        tamper("an emptied field", lines -> lines.set(5, lines.get(5).replace("REGISTERING", "-")));
        tamper("a deletion", lines -> lines.remove(40));
        tamper("a deletion, later rows renumbered", lines -> {
            lines.remove(40);
            renumber(lines);
        });
        tamper("an insertion", lines -> lines.add(41, lines.get(40)));
        tamper("an insertion, later rows renumbered", lines -> {
            lines.add(41, lines.get(3));
            renumber(lines);
        });
        tamper("a reorder", lines -> Collections.swap(lines, 70, 71));
        tamper("a reorder, rows renumbered", lines -> {
            Collections.swap(lines, 70, 71);
            renumber(lines);
        });
        tamper("another row withheld in its place", lines -> lines.set(50, withheld(50, lines.get(49))));
        tamper("a cut tail", lines -> lines.subList(90, ROWS).clear());
        tamper("a rebuilt chain", SelfTest::rebuild);
        rebuiltAndSigned();
        restoredSnapshot();
        snapshotGrownOn();
        fork();
    }

    private void tamper(String name, Consumer<List<String>> change) throws IOException, Tampering {
        tamperings++;
        caught += passes(name, change) ? 0 : 1;
    }

    private boolean passes(String name, Consumer<List<String>> change) throws IOException, Tampering {
        List<String> signed = SampleTrail.lines(ROWS, "marsa");
        List<String> changed = new ArrayList<>(signed);
        change.accept(changed);
        return passes(name, signer, changed, checkpoint(signed, ROWS), List.of(checkpoint(signed, FIRST), checkpoint(signed, SECOND)));
    }

    // Whoever rebuilds the whole tree has to sign it too, and lacks the key.
    private void rebuiltAndSigned() throws IOException, Tampering {
        List<String> rebuilt = SampleTrail.lines(ROWS, "somebody else");
        Path forged = new SampleTrail().writeCheckpoint(folder.resolve("forged"), rebuilt, ROWS);
        count(passes("a rebuilt chain, signed with another key", signer, rebuilt, forged, List.of()));
    }

    // An older database was put in place of this one, and the last checkpoint taken away.
    private void restoredSnapshot() throws IOException, Tampering {
        List<String> signed = SampleTrail.lines(ROWS, "marsa");
        count(passes(
                "a restored snapshot",
                signer,
                signed.subList(0, SECOND),
                checkpoint(signed, SECOND),
                List.of(checkpoint(signed, ROWS))));
    }

    // The same, and it has grown beyond the old length since, and was signed again.
    private void snapshotGrownOn() throws IOException, Tampering {
        List<String> grown = new ArrayList<>(SampleTrail.lines(ROWS + 50, "marsa after the snapshot"));
        List<String> signed = SampleTrail.lines(ROWS, "marsa");
        grown.subList(0, SECOND).clear();
        grown.addAll(0, signed.subList(0, SECOND));
        count(passes(
                "a restored snapshot that has grown on",
                signer,
                grown,
                signer.writeCheckpoint(folder.resolve("grown"), grown, ROWS + 50),
                List.of(checkpoint(signed, SECOND), checkpoint(signed, ROWS))));
    }

    private void fork() throws IOException, Tampering {
        List<String> signed = SampleTrail.lines(ROWS, "marsa");
        List<String> other = new ArrayList<>(signed);
        other.set(99, flipped(other.get(99)));
        Path told = signer.writeCheckpoint(folder.resolve("told to somebody else"), other, ROWS);
        count(passes("a fork", signer, signed, checkpoint(signed, ROWS), List.of(told)));
    }

    private void count(boolean passes) {
        tamperings++;
        caught += passes ? 0 : 1;
    }

    private boolean passes(String name, SampleTrail key, List<String> lines, Path last, List<Path> earlier)
            throws IOException, Tampering {
        Path export = Files.write(folder.resolve("trail.tsv"), lines);
        try {
            VerifierKey trusted = VerifierKey.parse(Files.readString(key.writeKey(folder.resolve("public-key"))));
            List<Checkpoint> before = new ArrayList<>();
            for (Path file : earlier) {
                before.add(Checkpoint.read(file, trusted));
            }
            new Verification(Checkpoint.read(last, trusted), before).of(export);
            System.out.printf("%s: whole%n", name);
            return true;
        } catch (Tampering found) {
            System.out.printf("%s: caught, %s%n", name, found.getMessage().replace(folder + "/", ""));
            return false;
        }
    }

    private Path checkpoint(List<String> lines, int size) throws IOException, Tampering {
        return signer.writeCheckpoint(folder.resolve("%03d.checkpoint".formatted(size)), lines, size);
    }

    private static void rebuild(List<String> lines) {
        lines.clear();
        lines.addAll(SampleTrail.lines(ROWS, "somebody else"));
    }

    private static String flipped(String line) {
        char last = line.charAt(line.length() - 1);
        return line.substring(0, line.length() - 1) + (last == '0' ? '1' : '0');
    }

    private static String withheld(int place, String line) {
        try {
            return place + "\twithheld\t" + HexFormat.of().formatHex(Row.parse(line, place).leaf());
        } catch (Tampering impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void renumber(List<String> lines) {
        for (int each = 0; each < lines.size(); each++) {
            lines.set(each, each + lines.get(each).substring(lines.get(each).indexOf('\t')));
        }
    }
}
