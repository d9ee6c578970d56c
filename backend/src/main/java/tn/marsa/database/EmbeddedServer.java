package tn.marsa.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tn.marsa.shared.SecretFile;

/**
 * A MariaDB server of our own, listening on 127.0.0.1, whose life is bound to this process: it ends when {@link #stop} is called
 * and, by a shell that watches a pipe from this process, also when this process is killed.
 */
final class EmbeddedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int POLL_MILLIS = 50;
    private static final long SMALLEST_POOL = 256L << 20;
    // An eighth of the machine's memory: two apps and whatever else runs there want theirs.
    private static final int POOL_DIVISOR = 8;

    // The shell ignores Ctrl-C, which a terminal sends to the whole group: the server must outlive the last
    // transaction.
    private static final String WATCHDOG =
            "trap '' INT; \"$@\" & server=$!; cat >/dev/null; kill $server 2>/dev/null; wait $server";

    private final ServerProgram program;
    private final Path data;
    private final int port;
    private final Process watchdog;

    private EmbeddedServer(ServerProgram program, Path data, String accounts) throws IOException {
        this.program = program;
        this.data = data;
        this.port = freePort();
        Orphan.end(data.resolve("server.pid"), program.server());
        if (!Files.isDirectory(data.resolve("mysql"))) {
            bootstrap();
        }
        SecretFile script = new SecretFile(data.resolve("accounts.sql"));
        script.write(accounts);
        this.watchdog = launch(script.path());
        awaitReady();
        Files.delete(script.path());
    }

    /**
     * Starts a server on the data directory, made first if it is empty.
     *
     * @param accounts statements that make the database and its accounts, run at every start
     */
    static EmbeddedServer start(ServerProgram program, Path data, String accounts) {
        try {
            Files.createDirectories(data.getParent());
            return new EmbeddedServer(program, data, accounts);
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded database did not start in " + data, failed);
        }
    }

    /** The port on 127.0.0.1. */
    int port() {
        return port;
    }

    /** Ends the server cleanly. */
    void stop() {
        try {
            watchdog.getOutputStream().close();
            if (!watchdog.waitFor(30, TimeUnit.SECONDS)) {
                watchdog.destroyForcibly();
            }
        } catch (IOException ended) {
            watchdog.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    // Beside its place, and moved there once it is whole: a start that is killed meanwhile leaves nothing that looks
    // finished.
    private void bootstrap() throws IOException {
        Path fresh = Files.createTempDirectory(data.getParent(), data.getFileName() + ".new");
        Process process = new ProcessBuilder(command(fresh, "--bootstrap", "--log-warnings=0"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()))
                .start();
        try (var input = process.getOutputStream()) {
            input.write(program.systemTables().getBytes(StandardCharsets.UTF_8));
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("The system tables could not be made: see " + log());
        }
        Files.deleteIfExists(data);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private Process launch(Path accounts) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", WATCHDOG, "marsa-database"));
        command.addAll(command(
                data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--skip-ssl",
                "--innodb-buffer-pool-size=" + bufferPool(),
                "--init-file=" + accounts,
                "--max-connections=300"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start();
    }

    private List<String> command(Path directory, String... more) {
        List<String> command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.home(),
                "--datadir=" + directory,
                "--lc-messages-dir=" + program.home().resolve("share"),
                "--character-sets-dir=" + program.home().resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return command;
    }

    /** Bytes of pages the server may keep in memory; it takes them as it reads. */
    private static long bufferPool() {
        long machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.max(SMALLEST_POOL, machine / POOL_DIVISOR);
    }

    private void awaitReady() throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += POLL_MILLIS) {
            if (!watchdog.isAlive()) {
                break;
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                // The greeting comes once the accounts are made: a server that only listens sends nothing.
                if (socket.getInputStream().read() >= 0) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("The server is not up: see " + log());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the server starts", interrupted);
        }
    }

    private Path log() {
        return data.resolveSibling("database.log");
    }
}
