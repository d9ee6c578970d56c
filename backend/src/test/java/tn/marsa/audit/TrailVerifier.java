package tn.marsa.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The verifier that other authorities run: a process that has nothing but files. Compiled once, for it is run often here. */
final class TrailVerifier {

    private static final Path SOURCES = Path.of("../script/lib/verify-trail");
    private static final Path CLASSES = compiled(Path.of("target/verify-trail"));

    private TrailVerifier() {}

    /** What it says of an export. */
    static Verdict of(Path export, Path key, Path checkpoint, Path... earlier) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                CLASSES.toString(),
                "VerifyTrail",
                export.toString(),
                "--key",
                key.toString(),
                "--checkpoint",
                checkpoint.toString()));
        for (Path each : earlier) {
            command.addAll(List.of("--earlier", each.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Verdict(said, process.onExit().join().exitValue());
    }

    private static Path compiled(Path classes) {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            List<String> arguments =
                    new ArrayList<>(List.of("-Xlint:all,-serial", "-Werror", "-d", classes.toString()));
            sources.forEach(source -> arguments.add(source.toString()));
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (status != 0) {
                throw new IllegalStateException("The verifier does not compile");
            }
            return classes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What it printed, and its exit status. */
    record Verdict(String said, int status) {}
}
