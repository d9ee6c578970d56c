package tn.marsa.migrant.erasure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Hmac;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.SecretFile;

/**
 * Who was erased, in a file outside the database: a line for each, the file's id and an HMAC-SHA-256 over it and all lines before. A line
 * that was changed, put in, taken out or moved is noticed; that the last ones were cut off is not, as long as the database has them. What
 * stands after the last line break is a line that a dying machine did not finish: it was never in the ledger.
 */
@Component
class ErasureLedger {

    private static final int KEY_LENGTH = 32;

    private final Path file;
    private final SecretFile keyFile;

    ErasureLedger(ErasureProperties properties) {
        this.file = properties.ledger();
        this.keyFile = new SecretFile(properties.keyFile());
    }

    /**
     * Everybody in it, in the order in which they were written.
     *
     * @throws ErasureLedgerBroken if it is not as Marsa has written it
     */
    synchronized Set<MigrantId> read() throws IOException {
        Set<MigrantId> erased = new LinkedHashSet<>();
        String last = "";
        int number = 0;
        for (String line : lines()) {
            number++;
            String[] parts = line.split(" ", -1);
            if (parts.length != 2 || !isSame(parts[1], mac(last, parts[0]))) {
                throw new ErasureLedgerBroken(file, number);
            }
            erased.add(new MigrantId(UUID.fromString(parts[0])));
            last = parts[1];
        }
        return erased;
    }

    /** Writes a line for each of them who is not in it yet; it is on the disk when this returns. */
    synchronized void add(List<MigrantId> persons) throws IOException {
        Set<MigrantId> known = read();
        StringBuilder lines = new StringBuilder();
        String last = lastMac();
        for (MigrantId person : persons) {
            if (!known.contains(person)) {
                last = mac(last, person.toString());
                lines.append(person).append(' ').append(last).append('\n');
            }
        }
        if (!lines.isEmpty()) {
            append(lines.toString());
        }
    }

    private String lastMac() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? "" : lines.getLast().split(" ", -1)[1];
    }

    private List<String> lines() throws IOException {
        return finished().lines().toList();
    }

    private String finished() throws IOException {
        String content = Files.exists(file) ? Files.readString(file, US_ASCII) : "";
        return content.substring(0, content.lastIndexOf('\n') + 1);
    }

    private void append(String lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        int end = finished().length();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.position(end);
            ByteBuffer bytes = US_ASCII.encode(lines);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private String mac(String last, String person) throws IOException {
        return HexFormat.of().formatHex(new Hmac(key()).of(last + " " + person));
    }

    private byte[] key() throws IOException {
        if (!keyFile.exists()) {
            byte[] key = new byte[KEY_LENGTH];
            new SecureRandom().nextBytes(key);
            keyFile.write(HexFormat.of().formatHex(key));
        }
        return HexFormat.of().parseHex(keyFile.read());
    }

    private static boolean isSame(String mac, String other) {
        return MessageDigest.isEqual(mac.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
