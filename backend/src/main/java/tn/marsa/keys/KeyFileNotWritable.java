package tn.marsa.keys;

import java.io.IOException;
import java.nio.file.Path;

/** The master key's file cannot be written by this process: where it is mounted for reading only, its owner adds the line. */
public final class KeyFileNotWritable extends RuntimeException {

    KeyFileNotWritable(Path file, IOException cause) {
        super("The master key cannot be written to " + file, cause);
    }
}
