package tn.marsa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The embedded server through what may befall it. Each test finds the data of the last: system tables take long to make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTests {

    private static final String ACCOUNTS = """
            CREATE DATABASE IF NOT EXISTS marsa;
            CREATE OR REPLACE USER probe@'%' IDENTIFIED BY 'probe';
            GRANT ALL ON marsa.* TO probe@'%';
            """;

    private final ServerProgram program =
            ServerProgram.unpackedIn(Path.of("target/mariadb").toAbsolutePath());
    private final Path data;
    private EmbeddedServer server;

    EmbeddedServerTests(@TempDir Path folder) {
        this.data = folder.resolve("a database");
    }

    @BeforeEach
    void begin() {
        server = start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        execute("CREATE OR REPLACE TABLE kept (id INT)", "INSERT INTO kept VALUES (1)");

        process().destroyForcibly();
        process().onExit().get(20, TimeUnit.SECONDS);
        server.stop();
        server = start();

        assertThat(count("kept")).isEqualTo(1);
    }

    @Test
    void endsAnOrphanThatHoldsItsData() throws Exception {
        execute("CREATE OR REPLACE TABLE kept (id INT)");
        ProcessHandle orphan = process();
        orphan.parent().orElseThrow().destroyForcibly();
        assertThat(orphan.isAlive()).isTrue();

        server = start();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(count("kept")).isZero();
    }

    @Test
    void startsAfterAStartThatWasKilledWhileItMadeTheSystemTables() throws Exception {
        server.stop();
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolveSibling("a database.new1").resolve("mysql"));

        server = start();

        execute("CREATE OR REPLACE TABLE kept (id INT)");
        assertThat(count("kept")).isZero();
    }

    @Test
    void startsWhereThePidFileWasLeftEmpty() throws Exception {
        server.stop();
        Files.createFile(data.resolve("server.pid"));

        server = start();

        assertThat(process().isAlive()).isTrue();
    }

    @Test
    void leavesNoPasswordBehind() {
        assertThat(data.resolve("accounts.sql")).doesNotExist();
    }

    private EmbeddedServer start() {
        return EmbeddedServer.start(program, data, ACCOUNTS);
    }

    private ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("server.pid")).strip()))
                .orElseThrow();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + server.port() + "/marsa?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "probe",
                "probe");
    }
}
