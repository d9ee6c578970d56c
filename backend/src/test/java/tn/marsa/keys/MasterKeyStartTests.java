package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.MarsaTest;

/** What a start makes of the master key's file. Each test changes what the database knows of it, and takes that back. */
@MarsaTest
@Transactional
class MasterKeyStartTests {

    private static final String SOME_KEY = "0123456789abcdef".repeat(4);

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final MasterVersions versions;
    private final List<String> lines;
    private final Path file;
    private final Machine machine;

    MasterKeyStartTests(
            @Autowired ApplicationContext marsa,
            @Autowired JdbcClient jdbc,
            @Autowired NamedKeys keys,
            @Autowired MasterKey master,
            @Autowired MasterVersions versions,
            @Autowired KeyProperties properties,
            @TempDir Path elsewhere)
            throws IOException {
        this.jdbc = jdbc;
        this.master = master;
        this.versions = versions;
        this.lines = Files.readAllLines(properties.masterFile());
        this.file = elsewhere.resolve("master.key");
        this.machine = new Machine(file, marsa);
        keys.key("test.start");
    }

    @Test
    void takesTheFileThatTheDatabaseWasSealedWith() throws IOException {
        Files.write(file, lines);

        assertThat(opens(machine.start())).isTrue();
    }

    @Test
    void refusesAMissingFileAndMakesNone() {
        refuses("The master key is missing", "version " + current(), fingerprint(current()), file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFileWithoutTheVersionThatWraps() throws IOException {
        Files.writeString(file, "%d:%s".formatted(current() + 1, SOME_KEY));

        refuses("The master key is missing", "version " + current(), fingerprint(current()), file.toString());
    }

    @Test
    void refusesAnotherKeySayingBothFingerprintsAndNoKey() throws IOException {
        MasterVersion wrong = MasterVersion.parse(current() + ":" + SOME_KEY);
        Files.writeString(file, wrong.line());

        refuses(
                "The master key is wrong",
                "version " + current(),
                file.toString(),
                wrong.check().fingerprint(),
                fingerprint(current()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "1:0123", "x:" + "0123456789abcdef", "-1:0", "1 0123"})
    void refusesAMalformedLineByItsNumber(String line) throws IOException {
        Files.write(file, Stream.concat(lines.stream(), Stream.of("", line)).toList());

        refuses("malformed", file.toString(), "line " + (lines.size() + 2) + " is not VERSION:KEY");
    }

    @Test
    void refusesTwoKeysOfOneVersion() throws IOException {
        Files.write(
                file, Stream.concat(lines.stream(), Stream.of(lines.getLast())).toList());

        refuses("malformed", "a second key of version");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.writeString(file, "\n");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(machine::start)
                .withMessageContaining(file.toString());
    }

    @Test
    void refusesToGoOnWithARotationWithoutTheVersionBefore() throws IOException {
        MasterVersion next = MasterVersion.make(current() + 1);
        int before = current();
        jdbc.sql("INSERT INTO master_key_version (version, check_value, since) VALUES (?, ?, UTC_TIMESTAMP(6))")
                .params(next.number(), next.check().bytes())
                .update();
        jdbc.sql("UPDATE current_master_key SET version = ?")
                .param(next.number())
                .update();
        jdbc.sql("INSERT INTO master_key_rotation VALUES (?, ?, 1, 0, UTC_TIMESTAMP(6), NULL)")
                .params(next.number(), before)
                .update();
        Files.writeString(file, next.line());

        refuses("The master key is missing", "version " + before, fingerprint(before));
    }

    @Test
    void needsNoOlderVersionOnceItsRotationHasFinished() throws IOException {
        Files.write(
                file,
                lines.stream().filter(line -> line.startsWith(current() + ":")).toList());

        assertThat(opens(machine.start())).isTrue();
    }

    @Test
    void makesTheFirstVersionForAnEmptyDatabase() throws IOException {
        empty();

        machine.start();

        assertThat(Files.readAllLines(file)).singleElement().asString().matches("1:[0-9a-f]{64}");
        assertThat(current()).isEqualTo(1);
    }

    @Test
    void beginsAnEmptyDatabaseWithTheNewestVersionOfAFileThatIsThere() throws IOException {
        empty();
        Files.write(file, List.of(SOME_KEY, "3:" + SOME_KEY));

        machine.start();

        assertThat(current()).isEqualTo(3);
    }

    @Test
    void takesABareKeyForVersionOneOfADatabaseFromBeforeVersions() throws IOException {
        forgetVersions();
        jdbc.sql("DELETE FROM named_key").update();
        WrappedKey wrapped = MasterVersion.parse(SOME_KEY).wrap(new byte[32], "old");
        jdbc.sql("INSERT INTO named_key (name, wrapped) VALUES ('old', ?)")
                .param(wrapped.content())
                .update();
        Files.writeString(file, SOME_KEY);

        assertThat(machine.start().unwrap(wrapped, "old")).isEqualTo(new byte[32]);
        assertThat(current()).isEqualTo(1);
    }

    @Test
    void refusesAWrongKeyOfADatabaseFromBeforeVersions() throws IOException {
        forgetVersions();
        Files.writeString(file, SOME_KEY);

        refuses("The master key is wrong", "version 1", file.toString(), "does not open what this database keeps");
    }

    @Test
    void refusesAMissingKeyOfADatabaseFromBeforeVersions() {
        forgetVersions();

        refuses("The master key is missing", "version 1", file.toString());
    }

    private void refuses(String... texts) {
        assertThatIllegalStateException()
                .isThrownBy(machine::start)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains(texts)
                        .doesNotContain(SOME_KEY)
                        .doesNotContain(lines.getLast().substring(2)));
    }

    private boolean opens(MasterKey started) {
        return started.unwrap(master.wrap(new byte[32], "any"), "any").length == 32;
    }

    private int current() {
        return versions.hold();
    }

    private String fingerprint(int version) {
        return versions.check(version).orElseThrow().fingerprint();
    }

    private void empty() {
        forgetVersions();
        jdbc.sql("DELETE FROM named_key").update();
    }

    private void forgetVersions() {
        for (String table : List.of("master_key_rotation", "current_master_key", "master_key_version")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }
}
