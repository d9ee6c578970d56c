package tn.marsa.fault;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.MortalMarsa;

/** The API and its embedded database as processes that are killed and started again on the same data. */
final class KilledMarsa implements AutoCloseable {

    private final Path data;
    private final Process process;
    private final BufferedReader said;
    private final Writer telling;
    private final URI api;

    private KilledMarsa(Path data, Process process) throws IOException {
        this.data = data;
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.telling = process.outputWriter(StandardCharsets.UTF_8);
        this.api = URI.create("http://127.0.0.1:" + line() + "/graphql");
    }

    /**
     * Starts it and waits until it is up.
     *
     * @param data its folder, absolute
     * @param ahead by how much its clock is wrong
     */
    static KilledMarsa on(Path data, Duration ahead) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        ProcessBuilder start = new ProcessBuilder(Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djdk.virtualThreadScheduler.parallelism=16",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MortalMarsa.class.getName()),
                        settings(data, target, ahead))
                .flatMap(List::stream)
                .toList());
        // Whatever server the other tests run on: the one that is killed is our own.
        start.environment().keySet().removeIf(name -> name.startsWith("MARSA_"));
        Files.createDirectories(data);
        start.redirectError(
                ProcessBuilder.Redirect.appendTo(data.resolve("errors.log").toFile()));
        return new KilledMarsa(data, start.start());
    }

    private static List<String> settings(Path data, Path target, Duration ahead) {
        return List.of(
                "--server.port=0",
                "--marsa.ahead=" + ahead,
                "--marsa.data=" + data,
                // Apart from the other tests', which may be unpacking theirs.
                "--marsa.database.program=" + target.resolve("mariadb-killed"),
                "--marsa.audit.checkpoints=" + data.resolve("trail"),
                "--marsa.audit.sequence-every=200ms",
                "--marsa.audit.checkpoint-every=1s",
                "--spring.flyway.clean-disabled=true",
                // What is said to us comes alone on its stream.
                "--logging.threshold.console=off",
                "--spring.main.banner-mode=off",
                "--logging.file.name=" + data + File.separator + "api.log",
                "--marsa.limits.rates.requests-at-once=1000000000",
                "--marsa.limits.rates.mutations-at-once=1000000000");
    }

    URI api() {
        return api;
    }

    /** The id of somebody new; {@code -} for no office. */
    String join(String role, String office) throws IOException {
        return answer("join " + role + " " + office);
    }

    /** A token of somebody who has joined, before whichever start. */
    String token(String id) throws IOException {
        return answer("token " + id);
    }

    /** The one value that the query finds. */
    String ask(String sql) throws IOException {
        return answer("ask " + sql.lines().map(String::strip).collect(Collectors.joining(" ")));
    }

    long count(String from) throws IOException {
        return Long.parseLong(ask("SELECT COUNT(*) FROM " + from));
    }

    /** SIGKILL: the one that is to fall first, and the API if that was the database, as {@code script/server} would end it. */
    void kill(Victim victim) throws IOException {
        if (victim == Victim.DATABASE) {
            long server = Long.parseLong(
                    Files.readString(data.resolve("database/server.pid")).strip());
            ProcessHandle database = ProcessHandle.of(server).orElseThrow();
            database.destroyForcibly();
            database.onExit().join();
        }
        process.destroyForcibly();
        process.onExit().join();
    }

    private String answer(String told) throws IOException {
        telling.write(told + "\n");
        telling.flush();
        return line();
    }

    private String line() throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(MortalMarsa.SAYS)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("It has ended: see errors.log and api.log in " + data);
        }
        return line.substring(MortalMarsa.SAYS.length());
    }

    /** Ends it cleanly. */
    @Override
    public void close() throws IOException {
        telling.close();
        process.onExit().join();
    }

    /** Which process is killed. */
    enum Victim {
        APPLICATION,
        DATABASE
    }
}
