package tn.marsa.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One of the two applications, in a process of its own. */
final class App implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration END = Duration.ofSeconds(30);

    private final Process process;
    private final URI url;
    private final Path log;

    private App(Process process, URI url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /** Starts a jar; its log stands beside its data. */
    static App start(Path jar, Path data, String name, int port, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // A thread that loads a class keeps its carrier. With one carrier a core, two such threads that wait
                // for a
                // third, which reads the jar, wait for ever.
                "-Djdk.virtualThreadScheduler.parallelism=16",
                "-jar",
                jar.toString(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--marsa.data=" + data));
        command.addAll(arguments);
        Path log = data.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().computeIfPresent("MARSA_DATABASE_URL", (variable, server) -> ownDatabase(server));
        return new App(builder.start(), URI.create("http://127.0.0.1:" + port), log);
    }

    /** A port that was free a moment ago. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI url() {
        return url;
    }

    void waitUntilHealthy() {
        HttpRequest question = HttpRequest.newBuilder(url.resolve("/actuator/health"))
                .timeout(PAUSE.multipliedBy(20))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (long tries = START.dividedBy(PAUSE); tries > 0; tries--) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("ended by itself: " + tail());
                }
                if (healthy(http, question)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
            throw new IllegalStateException("not healthy in time: " + tail());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean healthy(HttpClient http, HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** On a server given by the environment, a database that no other test has filled with other keys. */
    private static String ownDatabase(String server) {
        String own = server.replaceFirst(
                "(//[^/]+/)\\w*",
                "$1marsa_journey_" + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
        String option = "createDatabaseIfNotExist=true";
        return own.contains(option) ? own : own + (own.contains("?") ? "&" : "?") + option;
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return log.toString();
        }
    }
}
