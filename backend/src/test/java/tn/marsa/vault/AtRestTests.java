package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.PlantedPerson;

/** What names or reaches a person is in no table, log or file: not after a whole registration and a look from elsewhere. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class AtRestTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Path data;
    private final FileTime start = FileTime.from(Instant.now().minusSeconds(2));
    private final PlantedPerson person;
    private final Canaries canaries;
    private final Canaries control;

    AtRestTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Value("${marsa.data}") Path data) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.data = data.toAbsolutePath();
        person = PlantedPerson.registered(callers);
        canaries = new Canaries(person.canaries());
        control = new Canaries(List.of(person.registrationNumber()));
    }

    @Test
    void isInNoTable() {
        assertThat(columns().stream().filter(column -> occur(control, column))).contains("registration.number");
        assertThat(columns().stream().filter(column -> occur(canaries, column))).isEmpty();
    }

    @Test
    void isInNoTableByDayOfBirth() {
        Canaries entryDate = new Canaries(List.of("2026-10-02"));
        Canaries birthDate = new Canaries(List.of(PlantedPerson.BIRTH_DATE));

        assertThat(columns().stream().filter(column -> occur(entryDate, column)))
                .contains("migrant.entry_date");
        assertThat(columns().stream().filter(column -> occur(birthDate, column)))
                .isEmpty();
    }

    private List<String> columns() {
        return jdbc.sql("""
                        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                        WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position""").query((row, number) -> row.getString(1)).list();
    }

    private boolean occur(Canaries sought, String column) {
        String[] names = column.split("\\.", 2);
        return jdbc
                .sql("SELECT `%s` FROM `%s` WHERE `%s` IS NOT NULL".formatted(names[1], names[0], names[1]))
                .query((row, number) -> bytes(row.getObject(1)))
                .list()
                .stream()
                .anyMatch(sought::occurIn);
    }

    // Days and numbers as they are written, for their bytes are the server's own.
    private static byte[] bytes(Object value) {
        return value instanceof byte[] binary ? binary : value.toString().getBytes(UTF_8);
    }

    @Test
    void isInNoLog(CapturedOutput log) {
        PlantedPerson another = PlantedPerson.registered(callers);
        LoggerFactory.getLogger(AtRestTests.class).info("Registered {}", another.registrationNumber());

        assertThat(log.getAll()).contains(another.registrationNumber());
        assertThat(another.canaries()).noneMatch(log.getAll()::contains);
    }

    /** The redo log has each change before it is committed, so it need not be waited for that the tables' files follow. */
    @Test
    void isInNoFileOfTheDatabase(@Value("${marsa.database.url:}") String named) throws IOException {
        assumeTrue(named.isEmpty(), "another server was named; its files are elsewhere");

        assertThat(control.filesIn(data, FileTime.fromMillis(0))).isNotEmpty();
        assertThat(canaries.filesIn(data, FileTime.fromMillis(0))).isEmpty();
    }

    @Test
    void isInNoTemporaryFile() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path planted = Files.writeString(Files.createTempFile("marsa", ".txt"), person.registrationNumber());
        try {
            assertThat(control.filesIn(temporary, start)).contains(planted);
            assertThat(canaries.filesIn(temporary, start)).isEmpty();
        } finally {
            Files.delete(planted);
        }
    }
}
