package tn.marsa.signin.oauth2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/** The secret by which the admin UI proves itself: given by configuration, or kept in a file that both processes read. */
@Component
@WhereBuiltIn
class UiClientSecret {

    private final String value;

    UiClientSecret(SigninProperties properties) {
        String given = properties.uiClientSecret();
        this.value = given == null || given.isBlank() ? kept(properties.uiClientSecretFile()) : given;
    }

    String value() {
        return value;
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("The admin UI's secret cannot be kept in " + file, failed);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Fingerprint.newSecret() + "\n");
    }
}
