package tn.marsa.migrant.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tn.marsa.migrant.bench.LookingOfficers.Looked;
import tools.jackson.databind.json.JsonMapper;

/** The process of {@link LookingOfficers}, seen from the bench. */
final class LookersApart implements AutoCloseable {

    private final Process process;
    private final BufferedReader replies;

    LookersApart(URI api, List<String> tokens, List<String> identifiers) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LookingOfficers.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        replies = process.inputReader(StandardCharsets.UTF_8);
        tell(api.toString());
        tell(String.join(" ", tokens));
        tell(String.join(" ", identifiers));
    }

    /** Lets so many clients look so many files up together, and waits for them. */
    Looked look(int clients, int number) {
        tell(clients + " " + number);
        try {
            String answer = replies.readLine();
            if (answer == null) {
                throw new IllegalStateException("The clients have ended");
            }
            return new JsonMapper().readValue(answer, Looked.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
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
}
