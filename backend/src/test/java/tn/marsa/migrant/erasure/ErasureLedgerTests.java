package tn.marsa.migrant.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tn.marsa.shared.MigrantId;

/** The ledger of erasures: it grows, and notices whatever else happens to it. */
class ErasureLedgerTests {

    private final List<MigrantId> persons = List.of(MigrantId.next(), MigrantId.next(), MigrantId.next());
    private final Path file;
    private final ErasureLedger ledger;

    ErasureLedgerTests(@TempDir Path folder) {
        file = folder.resolve("erasures");
        ledger = new ErasureLedger(new ErasureProperties(file, folder.resolve("erasures.key")));
    }

    @BeforeEach
    void write() throws IOException {
        ledger.add(persons);
    }

    @Test
    void readsWhatWasWrittenInItsOrder() throws IOException {
        assertThat(ledger.read()).containsExactlyElementsOf(persons);
    }

    @Test
    void takesEachPersonOnce() throws IOException {
        ledger.add(persons);

        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void isEmptyAsLongAsThereIsNone(@TempDir Path elsewhere) throws IOException {
        ErasureProperties fresh = new ErasureProperties(elsewhere.resolve("none"), elsewhere.resolve("key"));

        assertThat(new ErasureLedger(fresh).read()).isEmpty();
    }

    @Test
    void goesOnAfterALineThatADyingMachineDidNotFinish() throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 20));
        assertThat(ledger.read()).containsExactlyElementsOf(persons.subList(0, 2));

        ledger.add(persons);

        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @Test
    void noticesALineThatWasChanged() throws IOException {
        List<String> lines = Files.readAllLines(file);
        String changed = lines.getFirst()
                .replace(persons.getFirst().toString(), MigrantId.next().toString());
        lines.set(0, changed);

        isBrokenWith(lines);
    }

    @Test
    void noticesALineThatWasTakenOut() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(1);

        isBrokenWith(lines);
    }

    @Test
    void noticesLinesThatWereMoved() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Collections.swap(lines, 1, 2);

        isBrokenWith(lines);
    }

    @Test
    void noticesALineOfSomebodyWithoutTheKey() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(MigrantId.next() + " " + "0".repeat(64));

        isBrokenWith(lines);
    }

    private void isBrokenWith(List<String> lines) throws IOException {
        Files.write(file, lines);

        assertThatExceptionOfType(ErasureLedgerBroken.class).isThrownBy(ledger::read);
    }
}
