package tn.marsa.registration.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The process of {@link BusyOffices}, seen from the bench. */
final class OfficesApart implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final BufferedReader replies;

    /**
     * Starts it.
     *
     * @param tokens two for each client, an officer's and a supervisor's, with a space between
     */
    OfficesApart(URI api, List<String> tokens) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyOffices.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        replies = process.inputReader(StandardCharsets.UTF_8);
        tell(api.toString());
        tokens.forEach(this::tell);
        tell("");
    }

    /** Lets the clients register so many people, and waits for them. */
    Outcome register(Answers answers, int number) {
        tell(answers + " " + number);
        try {
            String answer = replies.readLine();
            if (answer == null) {
                throw new IllegalStateException("The clients have ended");
            }
            return JSON.readValue(answer, Outcome.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /**
     * What came of a round.
     *
     * @param errors how many of each kind
     */
    record Outcome(int completed, Map<String, Integer> errors) {

        Outcome plus(Outcome other) {
            Map<String, Integer> together = new TreeMap<>(errors);
            other.errors.forEach((kind, number) -> together.merge(kind, number, Integer::sum));
            return new Outcome(completed + other.completed, together);
        }
    }
}
