package tn.marsa.statistics.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import tn.marsa.shared.Sha256;

/** SHA-256 of files, hexadecimal. */
final class FileHash {

    private FileHash() {}

    static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
