package tn.marsa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that an earlier, killed run may have left behind: it would hold the data directory's lock. */
final class Orphan {

    private Orphan() {}

    /** Ends the server named by the pid file, if it runs and is the same program; whatever else bears that number is let be. */
    static void end(Path pidFile, Path program) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String real = program.toRealPath().toString();
        Optional<ProcessHandle> orphan = number(Files.readString(pidFile).strip())
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().filter(real::equals).isPresent());
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    // Whoever was killed while writing the file has left it empty.
    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static void end(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failed) {
            throw new IOException("An earlier server could not be ended", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier server ends", interrupted);
        }
    }
}
