package tn.marsa.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Both applications from their jars, with invented persons, on free ports and data of their own. Closing ends and removes all. */
public final class RunningMarsa implements AutoCloseable {

    // The UI renews a token a minute before it ends: so each journey lives through that while somebody works.
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(70);

    private final Path data;
    private final App api;
    private final App ui;

    private RunningMarsa(Path data, App api, App ui) {
        this.data = data;
        this.api = api;
        this.ui = ui;
    }

    /** Starts both and waits until they are healthy; the register is empty. */
    public static RunningMarsa start() {
        return start(List.of());
    }

    /**
     * Starts both and waits until they are healthy.
     *
     * @param more properties of the API
     * @throws IllegalStateException if a jar is missing, or one ends by itself or is not healthy in time
     */
    static RunningMarsa start(List<String> more) {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "journey");
            int apiPort = App.freePort();
            int uiPort = App.freePort();
            List<String> properties = new ArrayList<>(more);
            properties.addAll(List.of(
                    "--marsa.signin.ui-url=http://127.0.0.1:" + uiPort,
                    "--marsa.signin.access-token-life=" + TOKEN_LIFE,
                    // So that a case comes up while somebody looks: in earnest it takes twenty numbers and a
                    // minute.
                    "--marsa.oversight.misses-an-hour=1",
                    "--marsa.oversight.watch-every=2s",
                    "--marsa.database.program="
                            + Path.of("target/journey-database").toAbsolutePath()));
            App api = App.start(jar("backend"), data, "api", apiPort, properties);
            App ui = App.start(
                    jar("frontend"), data, "ui", uiPort, List.of("--marsa.api-url=http://127.0.0.1:" + apiPort));
            var marsa = new RunningMarsa(data, api, ui);
            marsa.waitUntilHealthy();
            return marsa;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The address of the admin UI. */
    public URI ui() {
        return ui.url();
    }

    /** The address of the API and of its sign-in page. */
    public URI api() {
        return api.url();
    }

    @Override
    public void close() throws IOException {
        ui.close();
        api.close();
        FileSystemUtils.deleteRecursively(data);
    }

    private void waitUntilHealthy() throws IOException {
        try {
            api.waitUntilHealthy();
            ui.waitUntilHealthy();
        } catch (IllegalStateException unhealthy) {
            close();
            throw unhealthy;
        }
    }

    private static Path jar(String module) throws IOException {
        Path folder = Path.of("..", module, "target").toAbsolutePath().normalize();
        String name = module + "-" + System.getProperty("marsa.version", "0.1.0-SNAPSHOT") + ".jar";
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("no " + name + " in " + folder + ": run ./mvnw package first"));
        }
    }
}
